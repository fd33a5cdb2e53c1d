namespace Cairn.Spc.Tests.Cusums;

public sealed class CusumWordsTests
{
    [Fact]
    public void Says_when_neither_side_reached_its_limit() =>
        CusumWords.Describe(BernoulliCusum.Analyse([true, false, false, false], new() { P0 = 0.2 })).ShouldBe(
            "1 event in 4 cases (25%), where 20% was expected. "
            + "Neither side reached its limit: no sign of a change beyond variation by chance.");

    [Fact]
    public void Says_which_side_reached_its_limit_and_when() =>
        CusumWords.Describe(BernoulliCusum.Analyse(new bool[2400], new() { P0 = 0.003 })).ShouldBe(
            "0 events in 2,400 cases (0%), where 0.3% was expected. "
            + "The lower side reached its limit once, at case 2,332: fewer events than variation by chance would usually explain.");

    [Fact]
    public void Says_how_often_each_side_did()
    {
        bool[] events = [.. new bool[140], .. Enumerable.Repeat(true, 12), .. new bool[10]];
        CusumWords.Describe(BernoulliCusum.Analyse(events, new() { P0 = 0.1 })).ShouldBe(
            "12 events in 162 cases (7.41%), where 10% was expected. "
            + "The upper side reached its limit 2 times, last at case 152: more events than variation by chance would usually explain. "
            + "The lower side reached its limit 2 times, last at case 138: fewer events than variation by chance would usually explain.");
    }

    [Fact]
    public void Says_once_of_one()
    {
        CusumWords.Describe(BernoulliCusum.Analyse([true], new() { P0 = 0.1, Limit = 0.5 })).ShouldBe(
            "1 event in 1 case (100%), where 10% was expected. "
            + "The upper side reached its limit once, at case 1: more events than variation by chance would usually explain.");
    }

    [Fact]
    public void Refuses_nothing_to_describe() => Should.Throw<ArgumentNullException>(() => CusumWords.Describe(null!));

    [Fact]
    public void Says_when_where_somebody_knows()
    {
        var analysis = BernoulliCusum.Analyse([.. Enumerable.Repeat(true, 12)], new() { P0 = 0.03 });

        CusumWords.Describe(analysis, number => "day " + number).ShouldContain($"case {analysis.Signals[^1].Case} (day {analysis.Signals[^1].Case})");
        CusumWords.Describe(analysis).ShouldNotContain("(day");
    }
}
