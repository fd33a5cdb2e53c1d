using Cairn.Instruments;
using static Cairn.Instruments.AnswerGroup;

namespace Cairn.Tests.Instruments;

/// <summary>What is counted tells nothing of fewer than five, however it is turned: by item, domain, group and wave.</summary>
public sealed class TallyTests
{
    private static readonly Instrument Readiness = InstrumentCatalogue.Of(InstrumentKind.Readiness);

    [Fact]
    public void Tells_the_mean_and_of_how_many()
    {
        var table = Count([.. Enumerable.Range(1, 5).Select(value => (Working, Answers(("Strategy", value))))]);

        table.Shown.Select(result => (result.Item, result.Group, result.Mean, result.Count)).ShouldBe([("Strategy", All, 3m, 5), ("Strategy", Working, 3m, 5)]);
        table.Of("Trust").ShouldBeNull();
    }

    [Fact]
    public void An_item_that_few_knew_is_hidden_and_its_domain_does_not_tell_it()
    {
        IEnumerable<(AnswerGroup, IReadOnlyDictionary<string, int>)> Sheets(int hidden) =>
            Enumerable.Range(0, 6).Select(i => (Working, i < 4 ? Answers(("Strategy", 3), ("Trust", hidden)) : Answers(("Strategy", 3))));

        var (low, high) = (Count([.. Sheets(1)]), Count([.. Sheets(5)]));

        low.Of("Trust").ShouldBeNull();
        low.Of(Readiness.Domains[0]).ShouldBe(3m);
        Same(low, high).ShouldBeTrue("four people said the opposite, and nobody can tell");
    }

    [Fact]
    public void Two_leaders_cannot_be_told_from_the_partners_they_hide_among()
    {
        IEnumerable<(AnswerGroup, IReadOnlyDictionary<string, int>)> Sheets(int leaders, int someOfThePartners) =>
        [
            .. Enumerable.Repeat((Working, Answers(("Trust", 4))), 6), .. Enumerable.Repeat((Leading, Answers(("Trust", leaders))), 2),
            .. Enumerable.Repeat((Partners, Answers(("Trust", someOfThePartners))), 2), .. Enumerable.Repeat((Partners, Answers(("Trust", 3))), 3),
        ];

        var (one, other) = (Count([.. Sheets(1, 5)]), Count([.. Sheets(5, 1)]));

        one.Groups.ShouldBe([All, Working]);
        Same(one, other).ShouldBeTrue();
    }

    [Fact]
    public void Answers_by_ones_own_links_do_not_single_out_those_by_account()
    {
        IEnumerable<(AnswerGroup, IReadOnlyDictionary<string, int>)> Sheets(int honest) =>
            [.. Enumerable.Repeat((Invited, Answers(("Trust", 5))), 20), .. Enumerable.Repeat((Working, Answers(("Trust", honest))), 4)];

        Same(Count([.. Sheets(1)]), Count([.. Sheets(5)])).ShouldBeTrue();
    }

    /// <summary>Somebody knows that all others said the same in two waves, and that one is new. Of each case: which answers of the new one fit both means?</summary>
    [Theory]
    [InlineData(5, 5)]
    [InlineData(7, 5)]
    [InlineData(5, 8)]
    [InlineData(7, 12)]
    [InlineData(5, 29)]
    [InlineData(7, 30)]
    public void Comparing_two_waves_leaves_several_answers_open(int high, int people)
    {
        var fitting = new List<int>();
        for (var sum = people; sum <= people * high; sum++)
        {
            for (var answer = 1; answer <= high; answer++)
                fitting.Add(Fitting(high, people, Tally.TenthsOf(sum, people), Tally.TenthsOf(sum + answer, people + 1)));
        }

        fitting.ShouldAllBe(number => number >= 1);
        fitting.Average().ShouldBeGreaterThan(2.5);
        (fitting.Count(number => number == 1) / (double)fitting.Count).ShouldBeLessThan(0.06, "with exact means it would be all of them");
    }

    [Theory]
    [InlineData(17, 5, 35)]
    [InlineData(16, 5, 30)]
    [InlineData(11, 5, 20)]
    [InlineData(25, 5, 50)]
    [InlineData(101, 30, 34)]
    public void Rounds_to_halves_and_of_thirty_to_tenths(int sum, int count, int tenths) => Tally.TenthsOf(sum, count).ShouldBe(tenths);

    [Theory]
    [InlineData(25, 5, 45)]
    [InlineData(24, 5, 45)]
    [InlineData(5, 5, 15)]
    [InlineData(45, 9, 45)]
    [InlineData(22, 5, 45)]
    [InlineData(50, 10, 50)]
    [InlineData(10, 10, 10)]
    public void Of_fewer_than_ten_the_very_end_of_the_scale_is_told_as_half_a_step_before(int sum, int count, int tenths) => Tally.ToldOf(sum, count, AnswerScale.Stage).ShouldBe(tenths);

    /// <summary>Of all that few people can say, one number is told of so many different sums that nobody's answer stands fast.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void No_mean_of_few_tells_what_each_said(int high)
    {
        var scale = new AnswerScale("Any", high);
        for (var people = Disclosure.FewestAnswers; people < 10; people++)
        {
            var told = Enumerable.Range(people, people * (high - 1) + 1).ToLookup(sum => Tally.ToldOf(sum, people, scale));
            told[Tally.ToldOf(people, people, scale)].Max().ShouldBeGreaterThanOrEqualTo(people + 2);
            told[Tally.ToldOf(people * high, people, scale)].Min().ShouldBeLessThanOrEqualTo(people * high - 2);
        }
    }

    private static int Fitting(int high, int people, int before, int now) => Enumerable.Range(1, high).Count(answer =>
        Enumerable.Range(people, people * high - people + 1).Any(sum => Tally.TenthsOf(sum, people) == before && Tally.TenthsOf(sum + answer, people + 1) == now));

    private static IReadOnlyDictionary<string, int> Answers(params (string Item, int Value)[] answers) => answers.ToDictionary(answer => answer.Item, answer => answer.Value);

    private static ResultTable Count(IReadOnlyList<(AnswerGroup Group, IReadOnlyDictionary<string, int> Answers)> sheets)
    {
        var wave = new Wave(default, default, InstrumentKind.Readiness, default, default, default);
        return new(Readiness, Tally.Of(default, Readiness, [.. sheets.Select(one =>
        {
            var sheet = AnswerSheet.ByLink(wave);
            sheet.Answer(Readiness, one.Answers).IsAccepted.ShouldBeTrue();
            sheet.Move(one.Group);
            return sheet;
        })]));
    }

    /// <summary>Whether two tables say the same, domains and groups included.</summary>
    private static bool Same(ResultTable one, ResultTable other) => Said(one).SequenceEqual(Said(other));

    private static IEnumerable<string> Said(ResultTable table) => table.Shown.Select(result => $"{result.Item} {result.Group} {result.Tenths} {result.Count}")
        .Concat(table.Groups.SelectMany(group => Readiness.Domains.Select(domain => $"{domain.Name} {group} {table.Of(domain, group)}")));
}
