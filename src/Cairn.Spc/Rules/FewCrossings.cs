namespace Cairn.Spc.Rules;

/// <summary>
/// Fewer crossings of the centre line than random data of this many useful points would show: fewer than the 5th percentile of
/// a binomial distribution with n − 1 trials and probability ½ (Chen 2010). Every included point of the phase carries the signal.
/// Source: Anhøj &amp; Olesen 2014, PLoS ONE 9(11):e113825.
/// </summary>
public sealed class FewCrossings() : Rule(Signals.FewCrossings, "few-crossings")
{
    internal override void Apply(in RuleInput input)
    {
        if (input.Runs.Crossings < input.Runs.CrossingsMin)
            input.Raise(Signal, 0, input.Count - 1);
    }
}
