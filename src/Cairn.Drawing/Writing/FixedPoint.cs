namespace Cairn.Drawing.Writing;

/// <summary>Writes coordinates: at most two decimals, no trailing zeros, always a point. Several times quicker than the general formatter.</summary>
internal static class FixedPoint
{
    private const double Largest = 1e12;
    private const int LongestText = 24;

    /// <summary>Refuses a coordinate that is not a number or beyond any page, for that is a fault of the layout.</summary>
    public static void Append(CharBuffer target, double value)
    {
        if (!(Math.Abs(value) < Largest))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate is a finite number of pixels.");

        var hundredths = (ulong)(Math.Abs(value) * 100 + 0.5);
        var room = target.Room(LongestText);
        var length = 0;
        if (value < 0 && hundredths > 0)
            room[length++] = '-';
        var whole = hundredths / 100;
        var fraction = (uint)(hundredths - whole * 100);
        length += WriteWhole(room[length..], whole);
        if (fraction > 0)
        {
            room[length++] = '.';
            room[length++] = (char)('0' + fraction / 10);
            if (fraction % 10 > 0)
                room[length++] = (char)('0' + fraction % 10);
        }

        target.Advance(length);
    }

    /// <summary>Writes a whole number and returns its length.</summary>
    public static int WriteWhole(Span<char> room, ulong value)
    {
        var length = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            length++;
        for (var i = length - 1; i >= 0; i--)
        {
            var rest = value / 10;
            room[i] = (char)('0' + (int)(value - rest * 10));
            value = rest;
        }

        return length;
    }
}
