using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cairn.Shared.Audit;

/// <summary>Something that somebody did, as it was told when it happened. Each carries the seal of the one before, so that a change in the middle breaks a seal. Whoever may write to the database can still seal everything anew, or cut off the end: against that the last number and seal are noted elsewhere.</summary>
public sealed class AuditEvent
{
    public const int LongestSubject = 100;
    public const int LongestDeed = 60;

    private AuditEvent()
    {
    }

    internal AuditEvent(Guid? actor, string subject, string deed, string details, DateTimeOffset at)
    {
        Actor = actor;
        Subject = subject;
        Deed = deed;
        Details = details;
        At = at;
    }

    /// <summary>From 1, without gaps.</summary>
    public long Number { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Who did it; null for the program itself.</summary>
    public Guid? Actor { get; private set; }

    /// <summary>What it was done to, for example <c>organisations/0198…</c>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What was done: a key of the words.</summary>
    public string Deed { get; private set; } = "";

    /// <summary>What was and what is, as JSON; empty where the deed says it all.</summary>
    public string Details { get; private set; } = "";

    /// <summary>SHA-256, in hexadecimal, over the seal before and all of this.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>What the seal must be after another.</summary>
    public string SealAfter(string before)
    {
        var text = string.Join('\n', before, Number.ToString(CultureInfo.InvariantCulture), At.UtcTicks.ToString(CultureInfo.InvariantCulture), Actor?.ToString("N") ?? "", Subject, Deed, Details);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Takes its place after another, or the first.</summary>
    internal void Follow(AuditEvent? before)
    {
        Number = (before?.Number ?? 0) + 1;
        Seal = SealAfter(before?.Seal ?? "");
    }
}
