using System.Globalization;

namespace Cairn.Tables.Numbers;

/// <summary>Which mark starts the decimals of a column's numbers.</summary>
internal enum DecimalMark
{
    Point,
    Comma,
}

/// <summary>
/// The grammar of a number as people and programs write it: a sign; digits, either in one run or in groups of three
/// with one kind of separator between them; decimals after the decimal mark; an exponent.
/// </summary>
internal static class NumberText
{
    /// <summary>No number that a person or program writes is longer.</summary>
    public const int Longest = 400;

    private const int GroupLength = 3;

    public static bool Fits(ReadOnlySpan<char> text, DecimalMark mark)
    {
        var rest = WithoutSign(text);
        var decimals = mark == DecimalMark.Point ? '.' : ',';
        var whole = LeadingDigits(rest);
        var isGrouped = false;
        var separator = whole < rest.Length ? rest[whole] : '\0';
        var mayGroup = whole is > 0 and <= GroupLength && rest[0] != '0';
        rest = rest[whole..];

        while (mayGroup && rest.Length > 0 && rest[0] == separator && separator != decimals && IsGroupMark(separator))
        {
            if (LeadingDigits(rest[1..]) != GroupLength) return false;
            rest = rest[(GroupLength + 1)..];
            isGrouped = true;
        }

        if (rest.Length > 0 && rest[0] == decimals)
        {
            var length = LeadingDigits(rest[1..]);
            if (length == 0) return false;
            rest = rest[(length + 1)..];
        }
        else if (whole == 0)
        {
            return false;
        }

        return rest.IsEmpty || (!isGrouped && IsExponent(rest));
    }

    /// <summary>The value of a text that fits; infinite where it is too large for a number.</summary>
    public static double Value(ReadOnlySpan<char> text, DecimalMark mark) =>
        mark == DecimalMark.Point && HasPlainLettersOnly(text) ? Parse(text) : ValueWithMarks(text, mark);

    private static bool HasPlainLettersOnly(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter) && letter is not ('.' or '+' or '-' or 'e' or 'E')) return false;
        }

        return true;
    }

    public static bool IsMissing(ReadOnlySpan<char> text) =>
        text.Length <= 4 && (text.Equals("NA", StringComparison.OrdinalIgnoreCase)
            || text.Equals("N/A", StringComparison.OrdinalIgnoreCase)
            || text.Equals("NULL", StringComparison.OrdinalIgnoreCase));

    private static double Parse(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double ValueWithMarks(ReadOnlySpan<char> text, DecimalMark mark)
    {
        var decimals = mark == DecimalMark.Point ? '.' : ',';
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in text[..Math.Min(text.Length, Longest)])
        {
            if (letter == decimals) plain[length++] = '.';
            else if (letter is '\u2212') plain[length++] = '-';
            else if (!IsGroupMark(letter)) plain[length++] = letter;
        }

        return Parse(plain[..length]);
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '+' or '-' or '\u2212' ? text[1..] : text;

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E')) return false;
        var digits = text.Length > 1 && text[1] is '+' or '-' ? text[2..] : text[1..];
        return digits.Length > 0 && LeadingDigits(digits) == digits.Length;
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    /// <summary>Comma, point, the spaces (plain, no-break, thin, narrow no-break) and the apostrophes.</summary>
    private static bool IsGroupMark(char letter) =>
        letter is ',' or '.' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '\u2019';
}
