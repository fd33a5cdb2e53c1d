namespace Cairn.Spc;

/// <summary>What a measure aims at, in plotted units: one value, or one for each point (a trajectory).</summary>
public sealed class Target
{
    private readonly double fixedValue;
    private readonly double[]? values;

    private Target(double fixedValue, double[]? values)
    {
        this.fixedValue = fixedValue;
        this.values = values;
    }

    /// <summary>Whether the target differs between points.</summary>
    public bool IsVarying => values is not null;

    /// <summary>The one target of all points; null where it differs between points.</summary>
    public double? Fixed => values is null ? fixedValue : null;

    internal int? Count => values?.Length;

    /// <summary>One target for all points.</summary>
    /// <exception cref="AnalysisRefusedException">The value is not a finite number.</exception>
    public static Target At(double value) => double.IsFinite(value)
        ? new(value, null)
        : throw new AnalysisRefusedException("A target is a finite number.");

    /// <summary>A target for each point; NaN where there is none.</summary>
    public static Target Varying(params ReadOnlySpan<double> values) => new(double.NaN, values.ToArray());

    internal double AtIndex(int index) => values is null ? fixedValue : values[index];
}
