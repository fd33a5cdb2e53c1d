using Cairn.Spc.Kinds;

namespace Cairn.Spc;

/// <summary>
/// A kind of chart: how a subgroup becomes a plotted value, and how a baseline becomes a centre line and limits.
/// There are thirteen, each a type of its own in the folder Kinds with its formula and source.
/// </summary>
public abstract class ChartKind
{
    private protected ChartKind(string id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Run chart: the median and nothing else.</summary>
    public static ChartKind Run { get; } = new RunChart();

    /// <summary>Individuals (XmR) chart.</summary>
    public static ChartKind I { get; } = new XmrChart();

    /// <summary>Moving range chart.</summary>
    public static ChartKind Mr { get; } = new MovingRangeChart();

    /// <summary>X-bar chart: means of measurements.</summary>
    public static ChartKind Xbar { get; } = new XbarChart();

    /// <summary>S chart: standard deviations of measurements.</summary>
    public static ChartKind S { get; } = new SChart();

    /// <summary>P chart: proportions.</summary>
    public static ChartKind P { get; } = new PChart();

    /// <summary>P′ chart (Laney): proportions with more, or less, than binomial variation.</summary>
    public static ChartKind PPrime { get; } = new PPrimeChart();

    /// <summary>U chart: rates.</summary>
    public static ChartKind U { get; } = new UChart();

    /// <summary>U′ chart (Laney): rates with more, or less, than Poisson variation.</summary>
    public static ChartKind UPrime { get; } = new UPrimeChart();

    /// <summary>C chart: counts on an equal opportunity.</summary>
    public static ChartKind C { get; } = new CChart();

    /// <summary>G chart: opportunities between rare events.</summary>
    public static ChartKind G { get; } = new GChart();

    /// <summary>T chart: time between rare events.</summary>
    public static ChartKind T { get; } = new TChart();

    /// <summary>I′ chart: individuals with varying denominators.</summary>
    public static ChartKind IPrime { get; } = new IPrimeChart();

    /// <summary>Every kind, in the order of the manual.</summary>
    public static IReadOnlyList<ChartKind> All { get; } = [Run, I, Mr, Xbar, S, P, PPrime, U, UPrime, C, G, T, IPrime];

    /// <summary>The word for it in options and addresses, for example <c>pprime</c>.</summary>
    public string Id { get; }

    /// <summary>The name on the chart, for example <c>P′ chart</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it has control limits. A run chart has none, and never speaks of special cause.</summary>
    public virtual bool IsShewhart => true;

    /// <summary>Whether it needs a denominator.</summary>
    public virtual bool NeedsDenominator => false;

    /// <summary>Whether it can use a denominator.</summary>
    public virtual bool TakesDenominator => NeedsDenominator;

    /// <summary>Whether the runs of the Anhøj rules mean anything on it; not so for moving ranges, which are not independent.</summary>
    public virtual bool HasRunsAnalysis => true;

    /// <summary>The smallest value that can be plotted, before any multiplier; negative infinity where there is none.</summary>
    public virtual double Floor => double.NegativeInfinity;

    /// <summary>The largest value that can be plotted, before any multiplier; positive infinity where there is none.</summary>
    public virtual double Ceiling => double.PositiveInfinity;

    /// <summary>Whether limits differ between the points of a phase.</summary>
    internal virtual bool LimitsVary => false;

    /// <summary>The kind of that <see cref="Id"/>; null where there is none.</summary>
    public static ChartKind? Find(string id) => All.FirstOrDefault(kind => kind.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name, for example <c>P′ chart</c>.</summary>
    public override string ToString() => Name;

    /// <summary>The plotted value of a subgroup before any multiplier; NaN where it is missing.</summary>
    internal virtual double ValueOf(in Subgroup subgroup) => subgroup.Value;

    /// <summary>Why this kind cannot plot a subgroup; null where it can. Only subgroups that are not missing are asked for.</summary>
    internal virtual string? Refuse(in Subgroup subgroup) => null;

    /// <summary>Whether a plotted value depends on its neighbours.</summary>
    internal virtual bool RelatesValues => false;

    /// <summary>Computes values that depend on their neighbours, in place.</summary>
    internal virtual void Relate(Span<double> values, ReadOnlySpan<PointUse> uses)
    {
    }

    /// <summary>
    /// Fills the limits of a phase before any multiplier: one for each point where <see cref="LimitsVary"/>, else the only one.
    /// </summary>
    internal abstract void Fit(in PhaseData phase, Span<Limits> limits);
}
