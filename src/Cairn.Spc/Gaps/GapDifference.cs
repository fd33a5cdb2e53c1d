namespace Cairn.Spc;

/// <summary>A difference with its 95 % interval, in plotted units.</summary>
/// <param name="Value">The difference.</param>
/// <param name="Lower">The lower end of the interval; <see cref="double.NaN"/> where there is none.</param>
/// <param name="Upper">The upper end of the interval; <see cref="double.NaN"/> where there is none.</param>
public readonly record struct GapDifference(double Value, double Lower, double Upper)
{
    /// <summary>Whether it is known how sure it is.</summary>
    public bool HasInterval => !double.IsNaN(Lower);

    /// <summary>Whether the interval lies on one side of zero: chance alone seldom makes such a difference.</summary>
    public bool ExcludesZero => Lower > 0 || Upper < 0;
}
