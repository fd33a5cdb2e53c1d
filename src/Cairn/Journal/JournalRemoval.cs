using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Journal;

/// <summary>Says that an entry was taken out, and why. What it said is gone for good, for it may have named somebody; this line stays.</summary>
public sealed class JournalRemoval
{
    public const int LongestReason = 500;

    private JournalRemoval()
    {
    }

    public JournalRemoval(JournalEntryId entry, string reason, PersonId by, DateTimeOffset at)
    {
        Entry = entry;
        Reason = reason.Trim();
        By = by;
        At = at;
    }

    public JournalEntryId Entry { get; private set; }

    public string Reason { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static Outcome Check(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return Outcome.Refused(new Refusal("JournalRemovalReasonMissing", nameof(Reason)));
        return reason.Trim().Length > LongestReason ? Outcome.Refused(new Refusal("TooLong", nameof(Reason), LongestReason)) : Outcome.Accepted;
    }
}
