namespace Cairn.Spc.Rules;

/// <summary>
/// A run longer than random data of this many useful points would show: more than round(log₂ n) + 3 (Schilling 2012).
/// Points on the centre line are passed over. Every point of such a run carries the signal.
/// Source: Anhøj &amp; Olesen 2014, PLoS ONE 9(11):e113825.
/// </summary>
public sealed class LongRun() : Rule(Signals.LongRun, "long-run")
{
    internal override void Apply(in RuleInput input)
    {
        if (input.Runs.Longest > input.Runs.LongestMax)
            SameSideRuns.Raise(input, input.Runs.LongestMax + 1, Ties.PassOver, Signal);
    }
}
