namespace Cairn.Drawing.Measuring;

/// <summary>Ticks at 1, 2 or 5 times a power of ten: the numbers people count in.</summary>
/// <param name="FirstIndex">The first tick as a multiple of the step.</param>
/// <param name="Step">The distance between two ticks, above 0.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ValueTicks(double FirstIndex, double Step, int Count)
{
    /// <summary>Where a tick stands. A product, not a sum, so that no error adds up.</summary>
    public double this[int index] => (FirstIndex + index) * Step;

    /// <summary>The ticks between two values.</summary>
    /// <param name="low">The lower end of the axis.</param>
    /// <param name="high">The upper end, above <paramref name="low"/>.</param>
    /// <param name="most">At most about so many.</param>
    /// <param name="whole">Whether nothing lies between whole numbers, as on an axis of counts.</param>
    public static ValueTicks Between(double low, double high, int most, bool whole = false)
    {
        var step = NiceStep((high - low) / Math.Max(1, most));
        if (whole)
            step = Math.Max(1, step);
        var first = Math.Ceiling(low / step - 1e-9);
        var last = Math.Floor(high / step + 1e-9);
        return new(first, step, Math.Max(0, (int)(last - first) + 1));
    }

    /// <summary>The smallest of 1, 2, 5 × 10ⁿ that is not below a step.</summary>
    public static double NiceStep(double atLeast)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        var ratio = atLeast / power;
        return ratio switch
        {
            <= 1 + 1e-9 => power,
            <= 2 + 1e-9 => 2 * power,
            <= 5 + 1e-9 => 5 * power,
            _ => 10 * power,
        };
    }
}
