using Cairn.Accounts;
namespace Cairn.People;

/// <summary>
/// The words that whoever started the server reads there, and shows when they set up from another machine: otherwise whoever arrives first
/// would own this Cairn. Made anew at each start, and kept in memory only.
/// </summary>
internal sealed class SetUpWord(Allowances allowances)
{
    public string Words { get; } = Secrets.InWords();

    /// <summary>However it was written: with spaces or dashes, in capitals or not. Wrong ones are counted over all who try.</summary>
    public bool Is(string shown)
    {
        if (allowances.Take(Limit.SetUpWords, Key) is not null || Plain(shown) != Plain(Words))
            return false;
        allowances.Forget(Key);
        return true;
    }

    private const string Key = "set-up words";

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
