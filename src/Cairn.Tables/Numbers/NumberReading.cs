namespace Cairn.Tables.Numbers;

/// <summary>What one text says about the decimal mark of its column.</summary>
internal enum NumberReading
{
    /// <summary>Not a number by any convention.</summary>
    None,

    /// <summary>The same number whatever the mark: 12, 1 234.</summary>
    Either,

    /// <summary>A number only with a decimal point: 1.5 or 1,234,567.</summary>
    PointOnly,

    /// <summary>A number only with a decimal comma: 1,5 or 1.234.567.</summary>
    CommaOnly,

    /// <summary>One comma before three digits, as in 1,234: thousands, or decimals after a comma.</summary>
    OneComma,

    /// <summary>One point before three digits, as in 1.234: decimals, or thousands where the mark is a comma.</summary>
    OnePoint,
}

/// <summary>Reads one text by both conventions.</summary>
internal static class NumberReadings
{
    public static NumberReading Of(ReadOnlySpan<char> text)
    {
        if (text.Length > NumberText.Longest) return NumberReading.None;
        if (!text.ContainsAnyExceptInRange('0', '9')) return text.IsEmpty ? NumberReading.None : NumberReading.Either;
        return (NumberText.Fits(text, DecimalMark.Point), NumberText.Fits(text, DecimalMark.Comma)) switch
        {
            (true, false) => NumberReading.PointOnly,
            (false, true) => NumberReading.CommaOnly,
            (false, false) => NumberReading.None,
            _ when text.Contains(',') => NumberReading.OneComma,
            _ when text.Contains('.') => NumberReading.OnePoint,
            _ => NumberReading.Either,
        };
    }
}
