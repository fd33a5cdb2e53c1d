namespace Cairn.Equity;

/// <summary>Five ways in which improvement can close a gap between groups (L Hirschhorn and others, "Aiming beyond equality to reach equity", BMJ 2021;374:n939).</summary>
[Flags]
public enum EquityStrategies
{
    None = 0,
    Engage = 1,
    Measure = 2,
    Design = 4,
    Improve = 8,
    Learn = 16,
}
