using Cairn.Equity;

namespace Cairn.Tests.Equity;

/// <summary>How measures shall be split: written as lines, and unknown is never forgotten.</summary>
public sealed class StratumTests
{
    [Theory]
    [InlineData("Language: English, Polish", "Language|English|Polish|unknown")]
    [InlineData("  Age :  under 65;65 to 80 , 65 TO 80,Unknown ", "Age|under 65|65 to 80|unknown")]
    [InlineData("Time: before 8:00, later", "Time|before 8:00|later|unknown")]
    public void Unknown_is_always_one_of_the_groups_and_once(string line, string read)
    {
        var stratum = Stratum.Of(line).Single();

        string.Join('|', [stratum.Name, .. stratum.Categories]).ShouldBe(read);
        Stratum.Of(Stratum.Kept([stratum])).Single().Categories.ShouldBe(stratum.Categories, "what is kept is read as it was");
    }

    [Theory]
    [InlineData("Language", "StratumIncomplete")]
    [InlineData("Language: unknown", "StratumIncomplete")]
    [InlineData(": English", "StratumIncomplete")]
    [InlineData("Language: English\nlanguage: Polish", "StratumTwice")]
    [InlineData("a:1\nb:1\nc:1\nd:1\ne:1\nf:1\ng:1\nh:1\ni:1\nj:1\nk:1\nl:1\nm:1", "StrataTooMany")]
    public void Refuses_what_could_not_be_measured(string written, string refusal) => Stratum.Check(written, "Strata")!.Words.ShouldBe(refusal);

    [Fact]
    public void What_is_endless_is_refused_before_it_is_compared_line_by_line()
    {
        var endless = string.Join('\n', Enumerable.Range(0, 400_000).Select(i => $"n{i}:x"));

        var outcome = new EquityText { Strata = endless }.Check();

        outcome.Refusals.ShouldHaveSingleItem().Words.ShouldBe("TooLong");
    }

    [Fact]
    public void Refuses_what_is_too_long_and_says_which_line()
    {
        var line = "Language: " + new string('x', Stratum.Longest + 1);

        var refusal = Stratum.Check("Age: old\n" + line, "Strata");

        (refusal!.Words, refusal.Arguments[0]).ShouldBe(("StratumTooLong", line));
    }

    [Fact]
    public void Nothing_is_no_stratum() => Stratum.Of(" \r\n ").ShouldBeEmpty();
}
