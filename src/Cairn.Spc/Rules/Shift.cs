namespace Cairn.Spc.Rules;

/// <summary>A run of points on one side of the centre line. Every point of the run carries the signal.</summary>
/// <param name="length">How many points make a signal; at least 2.</param>
/// <param name="ties">What a point on the centre line does.</param>
/// <exception cref="AnalysisRefusedException">The length is below 2.</exception>
public sealed class Shift(int length, Ties ties) : Rule(Signals.Shift, "shift")
{
    /// <summary>How many points make a signal.</summary>
    public int Length { get; } = RunLength.Checked(length, "shift");

    /// <summary>What a point on the centre line does.</summary>
    public Ties Ties { get; } = ties;

    internal override void Apply(in RuleInput input) => SameSideRuns.Raise(input, Length, Ties, Signal);
}
