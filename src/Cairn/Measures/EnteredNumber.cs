using System.Globalization;

namespace Cairn.Measures;

/// <summary>A number as people type it into a field: with a decimal point or a decimal comma, with spaces between thousands, with a per cent sign after it.</summary>
public static class EnteredNumber
{
    private const int DigitsOfThousands = 3;

    /// <summary>Reads it. An empty field is no number; what could be two numbers, such as 1,234, is none.</summary>
    public static bool TryRead(string? typed, out double? number)
    {
        number = null;
        var text = new string([.. (typed ?? "").Where(sign => !char.IsWhiteSpace(sign))]).TrimEnd('%');
        if (text.Length == 0)
            return string.IsNullOrWhiteSpace(typed);
        var commas = text.Count(sign => sign == ',');
        if (commas > 0 && (text.Contains('.', StringComparison.Ordinal) || commas > 1 || text.Length - text.IndexOf(',', StringComparison.Ordinal) - 1 == DigitsOfThousands))
            return false;
        if (!double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) || !double.IsFinite(read))
            return false;
        number = read;
        return true;
    }
}
