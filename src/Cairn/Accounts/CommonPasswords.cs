using System.Collections.Frozen;

namespace Cairn.Accounts;

/// <summary>What everybody thinks of first: known passwords, known words with digits and signs around them, runs along the keyboard, and anything repeated.</summary>
internal static class CommonPasswords
{
    private const int ShortestRun = 3;

    /// <summary>Runs, forwards and backwards.</summary>
    private static readonly string[] Runs = [.. ((string[])["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujmikolp"])
        .SelectMany(run => new[] { run, string.Concat(run.Reverse()) })];

    private static readonly FrozenSet<string> Words = Load();

    public static bool Contain(string password)
    {
        var plain = password.ToLowerInvariant();
        return Words.Contains(plain) || IsRepeated(plain) || IsRun(plain) || IsDecorated(plain);
    }

    /// <summary>A word of the list, once or several times, with only digits and signs around it, or digits that look like its letters.</summary>
    private static bool IsDecorated(string plain) =>
        new[] { plain, string.Concat(Core(plain).Select(LooksLike)) }.Select(text => string.Concat(text.Where(char.IsAsciiLetterLower))).Any(letters => letters.Length > 0 && (Words.Contains(Unit(letters)) || IsRun(letters)));

    private static bool IsRun(string text) => text.Length > ShortestRun && Array.Exists(Runs, run => run.Contains(text, StringComparison.Ordinal));

    private static string Core(string plain)
    {
        var first = plain.AsSpan().IndexOfAnyInRange('a', 'z');
        return first < 0 ? "" : plain[first..(plain.AsSpan().LastIndexOfAnyInRange('a', 'z') + 1)];
    }

    private static bool IsRepeated(string text) => Unit(text).Length < text.Length;

    /// <summary>The shortest beginning that, repeated, makes the text.</summary>
    private static string Unit(string text) => text[..(text + text).IndexOf(text, 1, StringComparison.Ordinal)];

    private static char LooksLike(char sign) => sign switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => sign,
    };

    private static FrozenSet<string> Load()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("Cairn.Accounts.CommonPasswords.txt")!);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
