using System.Collections.Immutable;
using Cairn.Spc.Funnels;
using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// A funnel, computed: what all units share, where each lies, and where the limits run at any denominator.
/// Immutable, and safe to read from several threads.
/// </summary>
public sealed class FunnelAnalysis
{
    private readonly FunnelPlacement placement;

    internal FunnelAnalysis(FunnelModel model, FunnelOptions options, IEnumerable<FunnelUnit> units)
    {
        placement = new FunnelPlacement(model, options);
        Kind = model.Kind;
        Options = options;
        Target = model.Target * options.Multiply;
        Overdispersion = model.Dispersion.Phi;
        Tau2 = model.Dispersion.Tau2;
        Points = [.. units.Select(placement.Place)];
    }

    /// <summary>Proportion or rate, as asked for.</summary>
    public FunnelKind Kind { get; }

    /// <summary>The choices it was computed with.</summary>
    public FunnelOptions Options { get; }

    /// <summary>The factor from raw values to plotted ones.</summary>
    public double Multiply => Options.Multiply;

    /// <summary>The overall proportion or rate, Σ numerators / Σ denominators, in plotted units.</summary>
    public double Target { get; }

    /// <summary>
    /// φ: the mean of the winsorised z², about 1 where only chance is at work. As estimated, below 1 too; limits never use less
    /// than 1. Does not depend on the multiplier. 0 for one unit, which equals its own target.
    /// </summary>
    public double Overdispersion { get; }

    /// <summary>
    /// Whether the units differ more than chance would explain: φ above 1 + 2 √(2 / I), two standard deviations of a mean of I
    /// squared normal scores above its expectation. Winsorising makes it a cautious sign.
    /// </summary>
    public bool IsOverdispersed => Overdispersion > 1 + 2 * Math.Sqrt(2.0 / Points.Length);

    /// <summary>
    /// τ²: the variance between units, in raw (not multiplied) units squared; 0 where φ leaves nothing to explain, and for one
    /// unit. τ² = max(0, (I φ − (I − 1)) / (Σw − Σw²/Σw)), w = 1/s², over I units (DerSimonian and Laird 1986).
    /// </summary>
    public double Tau2 { get; }

    /// <summary>The units, in the order given.</summary>
    public ImmutableArray<FunnelPoint> Points { get; }

    /// <summary>The limits at one denominator (above 0), in plotted units, under the chosen over-dispersion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not a number above 0.</exception>
    public FunnelLimits LimitsAt(double denominator)
    {
        FamilyRefusal.UnlessPositive(denominator, "The denominator", nameof(denominator));
        return placement.LimitsAt(denominator);
    }

    /// <summary>
    /// The limits from one denominator to another, both included, to draw a funnel's lines. Neighbours differ by the same factor,
    /// because limits bend most where denominators are small. Exact limits between whole denominators come from the
    /// continuous form of the distribution, so that a line has no gaps; it keeps the small teeth that exact limits have.
    /// </summary>
    /// <param name="from">The smallest denominator, above 0.</param>
    /// <param name="to">The largest, at least <paramref name="from"/>.</param>
    /// <param name="count">How many places, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them lies outside its range.</exception>
    public ImmutableArray<FunnelLimits> Curve(double from, double to, int count)
    {
        FamilyRefusal.UnlessPositive(from, "The smallest denominator", nameof(from));
        FamilyRefusal.UnlessPositive(to, "The largest denominator", nameof(to));
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);

        var factor = to / from;
        return [.. Enumerable.Range(0, count).Select(i => placement.LimitsAt(
            i == count - 1 ? to : from * Math.Pow(factor, (double)i / (count - 1))))];
    }
}
