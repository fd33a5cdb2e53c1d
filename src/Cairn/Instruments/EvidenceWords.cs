using Cairn.Journal;
using Cairn.Shared.Basics;

namespace Cairn.Instruments;

/// <summary>What is given as evidence: about which item, in a few words, and where it can be read.</summary>
/// <param name="Item">Which item; empty for all of the wave.</param>
/// <param name="Text">What it shows.</param>
/// <param name="Link">An address that begins with http or https; empty for an entry of the journal.</param>
/// <param name="Entry">An entry of the journal; null for a link.</param>
public sealed record EvidenceWords(string Item, string Text, string Link, JournalEntryId? Entry = null)
{
    public const int LongestText = 200;
    public const int LongestLink = 1000;

    internal Outcome Check(Instrument instrument)
    {
        var refusals = new List<Refusal>();
        if (Item.Length > 0 && !instrument.Items.Contains(Item, StringComparer.Ordinal))
            refusals.Add(new("AnswerUnknown", nameof(Item)));
        if (string.IsNullOrWhiteSpace(Text))
            refusals.Add(new("EvidenceTextMissing", nameof(Text)));
        if (Text.Trim().Length > LongestText)
            refusals.Add(new("TooLong", nameof(Text), LongestText));
        if (OneLine.Check(Text, nameof(Text)) is { } hidden)
            refusals.Add(hidden);
        if (Entry is null == string.IsNullOrWhiteSpace(Link))
            refusals.Add(new("EvidenceWhereMissing", nameof(Link)));
        else if (Entry is null && !IsAddress(Link.Trim()))
            refusals.Add(new("EvidenceLinkInvalid", nameof(Link), LongestLink));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    private static bool IsAddress(string link) =>
        link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0;
}
