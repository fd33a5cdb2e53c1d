namespace Cairn.Spc.Funnels;

/// <summary>A pair of limits: the probability left in each tail, and the standard normal quantile that leaves as much.</summary>
internal sealed record LimitLevel(double Tail, double Normal)
{
    /// <summary>95 %: 1 unit in 20 lies outside by chance.</summary>
    public static readonly LimitLevel Inner = new(0.025, 1.959963984540054);

    /// <summary>99.8 %: 1 unit in 500 lies outside by chance.</summary>
    public static readonly LimitLevel Outer = new(0.001, 3.090232306167813);
}
