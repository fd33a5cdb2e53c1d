using Cairn.Spc;

namespace Cairn.Measures;

/// <summary>The numbers of a reading.</summary>
/// <param name="Value">The value or numerator, of several measurements their mean; null takes a reading back.</param>
/// <param name="Denominator">Out of how many, of several measurements how many; null where the measure has none.</param>
/// <param name="Sample">The measurements themselves, as <see cref="Measurements"/> writes them.</param>
public readonly record struct Found(double? Value, double? Denominator = null, string? Sample = null)
{
    /// <summary>Several measurements of one period.</summary>
    public static Found Of(IReadOnlyList<double> measurements)
    {
        if (measurements.Count == 0)
            return default;
        var measured = Subgroup.Measured([.. measurements]);
        return new(measured.Value, measured.Size, Measurements.Write(measurements));
    }

    /// <summary>The standard deviation of several measurements where they themselves are not told.</summary>
    public double? Spread { get; init; }

    /// <summary>The same without the single measurements.</summary>
    public Found Summarised => Sample is null ? this : this with { Sample = null, Spread = Subgroup.Measured([.. Measurements.Read(Sample)]).Spread };
}
