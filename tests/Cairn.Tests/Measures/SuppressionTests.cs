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
        Suppression.Of([Cell("", 38, 40)], text).ShouldBe([("", Month)]);
        Suppression.Of([Cell("", 20, 40)], text).ShouldBeEmpty();
        Suppression.Of([Cell("", 0, 9)], text).ShouldBe([("", Month)]);
        Suppression.Of([Cell("", 40, 40)], text).ShouldBeEmpty();
    }

    [Fact]
    public void A_measurement_is_no_number_of_people() => Hidden(Counts with { Shape = ReadingShape.Value }, ("", 3)).ShouldBeEmpty();

    /// <summary>Two splits of the same people: whatever can be added up and taken away, no hidden number comes out.</summary>
    [Fact]
    public void Nothing_hidden_can_be_found_by_subtraction() => Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 12), 6).ToArbitrary(), counts =>
    {
        var (language, area) = (counts[..3], counts[3..5]);
        var total = language.Sum();
        var rest = Math.Max(0, total - area.Sum());
        (string, double)[] cells =
        [
            ("", total), .. language.Select((count, i) => ($"Language: {i}", (double)count)),
            .. area.Sum() <= total ? area.Append(rest).Select((count, i) => ($"Area: {i}", (double)count)) : [],
        ];
        var hidden = Hidden(Counts, cells);

        foreach (var split in new[] { "Language", "Area" })
        {
            var sum = cells.Where(cell => cell.Item1.Length == 0 || cell.Item1.StartsWith(split, StringComparison.Ordinal)).Select(cell => cell.Item1).ToList();
            if (sum.Count > 1)
                sum.Count(hidden.Contains).ShouldNotBe(1);
        }

        cells.Where(cell => cell.Item2 is > 0 and < 5).ShouldAllBe(cell => hidden.Contains(cell.Item1));
    }).QuickCheckThrowOnFailure();

    private static HashSet<string> Hidden(MeasureText text, params (string Stratum, double Value)[] cells) =>
        [.. Suppression.Of([.. cells.Select(cell => Cell(cell.Stratum, cell.Value, null))], text).Select(cell => cell.Stratum)];

    private static Reading Cell(string stratum, double value, double? denominator) => new(new(Guid.Empty), stratum, Month, new(value, denominator), new(1, new PersonId(Guid.Empty), default, ""));
}
