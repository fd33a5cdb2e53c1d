namespace Cairn.Spc;

/// <summary>One half of the periods, taken together.</summary>
/// <param name="Gap">The difference of the two groups.</param>
/// <param name="One">What the first group came to, in plotted units.</param>
/// <param name="Other">What the other group came to, in plotted units.</param>
/// <param name="First">The first period of the half in which both are known.</param>
/// <param name="Last">The last one.</param>
public sealed record GapSide(GapDifference Gap, double One, double Other, Period First, Period Last);
