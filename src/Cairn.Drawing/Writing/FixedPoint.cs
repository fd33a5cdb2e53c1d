namespace Cairn.Drawing.Writing;

/// <summary>Writes coordinates: at most two decimals, no trailing zeros, always a point. Several times quicker than the general formatter.</summary>
internal static class FixedPoint
{
    private const double Largest = 1e12;

    /// <summary>Refuses a coordinate that is not a number or beyond any page, for that is a fault of the layout.</summary>
    public static void Append(CharBuffer target, double value)
    {
        if (!(Math.Abs(value) < Largest))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate is a finite number of pixels.");

        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            target.Append('-');
            hundredths = -hundredths;
        }

        AppendWhole(target, hundredths / 100);
        var fraction = (int)(hundredths % 100);
        if (fraction == 0)
            return;

        target.Append('.');
        target.Append((char)('0' + fraction / 10));
        if (fraction % 10 != 0)
            target.Append((char)('0' + fraction % 10));
    }

    private static void AppendWhole(CharBuffer target, long value)
    {
        Span<char> digits = stackalloc char[20];
        var first = digits.Length;
        do
        {
            (value, var digit) = Math.DivRem(value, 10);
            digits[--first] = (char)('0' + digit);
        }
        while (value > 0);
        target.Append(digits[first..]);
    }
}
