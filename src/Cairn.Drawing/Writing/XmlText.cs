namespace Cairn.Drawing.Writing;

/// <summary>
/// Escapes text for XML 1.0 and HTML. Characters that XML cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF)
/// become U+FFFD, the replacement character, so that a pasted oddity never breaks a drawing.
/// </summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    public static void Append(CharBuffer target, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = 0;
            while (next < text.Length && !IsDelicate(text[next]))
                next++;
            if (next == text.Length)
            {
                target.Append(text);
                return;
            }

            target.Append(text[..next]);
            text = text[(next + AppendDelicate(target, text[next..]))..];
        }
    }

    /// <summary>Texts are short: a plain test a letter costs less than preparing a vectorised search at the first drawing.</summary>
    private static bool IsDelicate(char letter) => letter is '&' or '<' or '>' or '"' or '\'' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF'
        || letter < ' ' || char.IsSurrogate(letter);

    /// <summary>Returns how many characters were read.</summary>
    private static int AppendDelicate(CharBuffer target, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                target.Append("&amp;");
                return 1;
            case '<':
                target.Append("&lt;");
                return 1;
            case '>':
                target.Append("&gt;");
                return 1;
            case '"':
                target.Append("&quot;");
                return 1;
            case '\'':
                target.Append("&#39;");
                return 1;
            case '\t' or '\n' or '\r':
                target.Append(' ');
                return 1;
            case var high when char.IsHighSurrogate(high) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                target.Append(text[..2]);
                return 2;
            default:
                target.Append(Replacement);
                return 1;
        }
    }
}
