using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// Fewer or more runs about the median than random data would show, at 2.5 % in each tail of the exact distribution of runs
/// with half of the useful points on each side. Every included point of the phase carries the signal.
/// Source: Perla, Provost &amp; Murray 2011, BMJ Qual Saf 20:46–51, after Swed &amp; Eisenhart 1943; computed, not looked up,
/// because printed tables differ (see deviations).
/// </summary>
public sealed class NumberOfRuns() : Rule(Signals.TooFewRuns | Signals.TooManyRuns, "number-of-runs")
{
    internal override void Apply(in RuleInput input)
    {
        var runs = input.Runs.Useful == 0 ? 0 : input.Runs.Crossings + 1;
        if (runs == 0)
            return;

        var (fewest, most) = RunsDistribution.Expected(input.Runs.Useful);
        if (runs < fewest)
            input.Raise(Signals.TooFewRuns, 0, input.Count - 1);
        if (runs > most)
            input.Raise(Signals.TooManyRuns, 0, input.Count - 1);
    }
}
