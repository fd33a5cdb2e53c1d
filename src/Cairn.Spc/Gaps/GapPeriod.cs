namespace Cairn.Spc;

/// <summary>Two groups in one period.</summary>
/// <param name="Period">When.</param>
/// <param name="One">The group whose value is taken.</param>
/// <param name="Other">The group whose value is taken away from it.</param>
public readonly record struct GapPeriod(Period Period, GapGroup One, GapGroup Other);
