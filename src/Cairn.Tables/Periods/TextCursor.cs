namespace Cairn.Tables.Periods;

/// <summary>Walks through a short text, taking what it expects or nothing.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private const int LongestNumber = 8;

    public ReadOnlySpan<char> Rest { get; private set; } = text;

    public readonly bool IsAtEnd => Rest.IsEmpty;

    /// <summary>Takes a run of digits; its length is 0 where there is none, or where the run is longer than any part of a date.</summary>
    public (int Value, int Length) TakeNumber()
    {
        var length = Rest.IndexOfAnyExceptInRange('0', '9');
        if (length < 0) length = Rest.Length;
        if (length > LongestNumber) return (0, 0);
        var value = 0;
        foreach (var digit in Rest[..length]) value = (value * 10) + digit - '0';
        Rest = Rest[length..];
        return (value, length);
    }

    public ReadOnlySpan<char> TakeLetters()
    {
        var length = 0;
        while (length < Rest.Length && char.IsAsciiLetter(Rest[length])) length++;
        var letters = Rest[..length];
        Rest = Rest[length..];
        return letters;
    }

    public bool Take(char letter)
    {
        if (Rest.IsEmpty || char.ToUpperInvariant(Rest[0]) != letter) return false;
        Rest = Rest[1..];
        return true;
    }

    /// <summary>Takes one of the given characters; the null character where none of them comes next.</summary>
    public char TakeAny(ReadOnlySpan<char> letters)
    {
        if (Rest.IsEmpty || !letters.Contains(Rest[0])) return '\0';
        var taken = Rest[0];
        Rest = Rest[1..];
        return taken;
    }

    public bool TakeSpaces()
    {
        var trimmed = Rest.TrimStart(' ');
        var hadAny = trimmed.Length < Rest.Length;
        Rest = trimmed;
        return hadAny;
    }
}
