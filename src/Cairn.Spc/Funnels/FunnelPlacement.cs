namespace Cairn.Spc.Funnels;

/// <summary>Turns one unit into its point: its limits, its half-widths and its place among them.</summary>
internal sealed class FunnelPlacement(FunnelModel model, FunnelOptions options)
{
    public FunnelPoint Place(FunnelUnit unit)
    {
        var n = unit.Denominator;
        var exact = ExactAt(n);
        return new FunnelPoint
        {
            Unit = unit.Name,
            Numerator = unit.Numerator,
            Denominator = n,
            Value = unit.Numerator / n * options.Multiply,
            Z = model.ZScore(unit.Numerator / n, n),
            Lower95 = Plotted(exact.Lower95, n),
            Upper95 = Plotted(exact.Upper95, n),
            Lower998 = Plotted(exact.Lower998, n),
            Upper998 = Plotted(exact.Upper998, n),
            Od95Multiplicative = HalfWidth(n, LimitLevel.Inner, Overdispersion.Multiplicative),
            Od95Additive = HalfWidth(n, LimitLevel.Inner, Overdispersion.Additive),
            Od998Multiplicative = HalfWidth(n, LimitLevel.Outer, Overdispersion.Multiplicative),
            Od998Additive = HalfWidth(n, LimitLevel.Outer, Overdispersion.Additive),
            Band = options.Overdispersion == Overdispersion.None ? Band(unit, exact) : Band(unit),
        };
    }

    public FunnelLimits LimitsAt(double n)
    {
        if (options.Overdispersion == Overdispersion.None)
        {
            var exact = ExactAt(n);
            return new(n, Plotted(exact.Lower998, n), Plotted(exact.Lower95, n), Plotted(exact.Upper95, n), Plotted(exact.Upper998, n));
        }

        var inner = model.HalfWidth(n, LimitLevel.Inner, options.Overdispersion);
        var outer = model.HalfWidth(n, LimitLevel.Outer, options.Overdispersion);
        return new(n, Around(-outer), Around(-inner), Around(inner), Around(outer));

        double Around(double distance) => model.AsPossible(model.Target + distance) * options.Multiply;
    }

    private FunnelBand Band(FunnelUnit unit, Exact exact)
    {
        var value = unit.Numerator / unit.Denominator;
        if (value < model.AsValue(exact.Lower998, unit.Denominator)) return FunnelBand.Below998;
        if (value < model.AsValue(exact.Lower95, unit.Denominator)) return FunnelBand.Below95;
        if (unit.Numerator <= exact.Upper95.Count) return FunnelBand.Within;
        return unit.Numerator <= exact.Upper998.Count ? FunnelBand.Above95 : FunnelBand.Above998;
    }

    private FunnelBand Band(FunnelUnit unit)
    {
        var distance = unit.Numerator / unit.Denominator - model.Target;
        var inner = model.HalfWidth(unit.Denominator, LimitLevel.Inner, options.Overdispersion);
        var outer = model.HalfWidth(unit.Denominator, LimitLevel.Outer, options.Overdispersion);
        if (Math.Abs(distance) <= inner) return FunnelBand.Within;
        if (Math.Abs(distance) <= outer) return distance < 0 ? FunnelBand.Below95 : FunnelBand.Above95;
        return distance < 0 ? FunnelBand.Below998 : FunnelBand.Above998;
    }

    private double Plotted(ExactLimit limit, double n) => model.AsValue(limit, n) * options.Multiply;

    private double HalfWidth(double n, LimitLevel level, Overdispersion overdispersion) =>
        model.HalfWidth(n, level, overdispersion) * options.Multiply;

    private Exact ExactAt(double n) => new(
        model.LowerCount(n, LimitLevel.Outer),
        model.LowerCount(n, LimitLevel.Inner),
        model.UpperCount(n, LimitLevel.Inner),
        model.UpperCount(n, LimitLevel.Outer));

    private readonly record struct Exact(ExactLimit Lower998, ExactLimit Lower95, ExactLimit Upper95, ExactLimit Upper998);
}
