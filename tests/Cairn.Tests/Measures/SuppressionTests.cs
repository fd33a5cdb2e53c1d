using Cairn.Measures;
using Cairn.Organisations;
using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Tests.Measures;

public sealed class SuppressionTests
{
    private static readonly MeasureText Counts = Measuring.Referrals with { Shape = ReadingShape.Count, Strata = "" };
    private static readonly DateOnly Month = new(2024, 1, 1);

    [Fact]
    public void One_hidden_group_takes_another_with_it() =>
        Hidden(Counts, ("", 60), ("Language: English", 40), ("Language: Welsh", 3), ("Language: unknown", 17)).ShouldBe(["Language: Welsh", "Language: unknown"], ignoreOrder: true);

    [Fact]
    public void A_whole_that_its_groups_would_tell_is_no_secret() =>
        Hidden(Counts, ("", 3), ("Language: English", 0), ("Language: Welsh", 3)).ShouldBe(["", "Language: Welsh"], ignoreOrder: true);

    [Fact]
    public void So_few_that_have_it_not_are_few_too()
    {
        var text = Measuring.Referrals;
        Suppression.Of([Cell("", 38, 40)], text, FewRule.Usual).ShouldBe([("", Month)]);
        Suppression.Of([Cell("", 20, 40)], text, FewRule.Usual).ShouldBeEmpty();
        Suppression.Of([Cell("", 0, 9)], text, FewRule.Usual).ShouldBe([("", Month)]);
        Suppression.Of([Cell("", 40, 40)], text, FewRule.Usual).ShouldBeEmpty();
    }

    [Fact]
    public void A_measurement_is_no_number_of_people() => Hidden(Counts with { Shape = ReadingShape.Value }, ("", 3)).ShouldBeEmpty();

    [Fact]
    public void A_group_that_was_taken_back_is_not_told_by_the_others() =>
        Hidden(Counts, ("", 60), ("Language: English", 40), ("Language: Polish", 17)).Count.ShouldBeGreaterThan(1, "the three who are left would be told");

    [Fact]
    public void Two_splits_tell_the_whole_where_nobody_wrote_it() =>
        Hidden(Counts, ("Language: English", 40), ("Language: Welsh", 20), ("Area: North", 57), ("Area: South", 3)).ShouldBe(["Area: North", "Area: South"], ignoreOrder: true);

    /// <summary>
    /// Two splits of the same people, of which some groups and the whole may be missing: nobody who adds up and takes away finds a hidden number,
    /// nor a few people who are in no group.
    /// </summary>
    [Fact]
    public void Nothing_hidden_can_be_found_by_subtraction() => Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 12), 6).ToArbitrary(), Gen.Choose(0, 127).ToArbitrary(), (counts, left) =>
    {
        var total = counts[..3].Sum();
        int[] area = [counts[3] % (total + 1), 0, 0];
        area[1] = counts[4] % (total - area[0] + 1);
        area[2] = total - area[0] - area[1];
        (string Stratum, double Value)[] world = [("", total), .. counts[..3].Select((count, i) => ($"Language: {i}", (double)count)), .. area.Select((count, i) => ($"Area: {i}", (double)count))];
        var cells = world.Where((_, i) => (left & (1 << i)) == 0).ToArray();
        var hidden = Hidden(Counts, cells);

        cells.Where(cell => cell.Value is > 0 and < 5).ShouldAllBe(cell => hidden.Contains(cell.Stratum));
        var equations = new[] { "Language", "Area" }.Select(split => Equation(split, world, cells, hidden)).OfType<Dictionary<string, int>>().ToList();
        if (equations.Count == 2)
            equations.Add(Difference(equations[0], equations[1]));
        foreach (var unknown in equations.Select(equation => equation.Where(part => part.Value != 0).ToList()).Where(unknown => unknown.Count == 1).Select(unknown => unknown[0].Key))
        {
            hidden.ShouldNotContain(unknown, $"of {string.Join(", ", cells)}");
            if (unknown.EndsWith("rest", StringComparison.Ordinal))
                Rest(unknown[..^5], world, cells).ShouldNotBeInRange(1, 4, $"of {string.Join(", ", cells)}");
        }
    }).QuickCheckThrowOnFailure();

    /// <summary>The groups of a split, and those who are in none that was written, are the whole; what is unknown of it stands here.</summary>
    private static Dictionary<string, int>? Equation(string split, (string Stratum, double Value)[] world, (string Stratum, double Value)[] cells, HashSet<string> hidden)
    {
        var groups = cells.Where(cell => cell.Stratum.StartsWith(split, StringComparison.Ordinal)).ToList();
        if (groups.Count == 0)
            return null;
        var unknown = groups.Where(cell => hidden.Contains(cell.Stratum)).ToDictionary(cell => cell.Stratum, _ => 1, StringComparer.Ordinal);
        if (groups.Count < world.Count(cell => cell.Stratum.StartsWith(split, StringComparison.Ordinal)))
            unknown[split + " rest"] = 1;
        if (!cells.Any(cell => cell.Stratum.Length == 0) || hidden.Contains(""))
            unknown[""] = -1;
        return unknown;
    }

    private static Dictionary<string, int> Difference(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Keys.Union(other.Keys, StringComparer.Ordinal).ToDictionary(part => part, part => one.GetValueOrDefault(part) - other.GetValueOrDefault(part), StringComparer.Ordinal);

    private static double Rest(string split, (string Stratum, double Value)[] world, (string Stratum, double Value)[] cells) =>
        world.Where(cell => cell.Stratum.StartsWith(split, StringComparison.Ordinal)).Sum(cell => cell.Value) - cells.Where(cell => cell.Stratum.StartsWith(split, StringComparison.Ordinal)).Sum(cell => cell.Value);

    private static HashSet<string> Hidden(MeasureText text, params (string Stratum, double Value)[] cells) =>
        [.. Suppression.Of([.. cells.Select(cell => Cell(cell.Stratum, cell.Value, null))], text, FewRule.Usual).Select(cell => cell.Stratum)];

    private static Reading Cell(string stratum, double value, double? denominator) => new(new(Guid.Empty), stratum, Month, new(value, denominator), new(1, new PersonId(Guid.Empty), default, ""));
}
