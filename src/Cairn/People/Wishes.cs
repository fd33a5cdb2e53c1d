using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>How somebody wishes to be involved: how far, by which channels, when, and with what help.</summary>
public sealed record Wishes(InvolvementLevel Level, Channels Channels, TimesOfWeek Times, int? HoursAMonth, string Support)
{
    private const int MostHours = 200;

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(Level))
            refusals.Add(new("InvolvementLevelMissing", nameof(Level)));
        if (HoursAMonth is < 0 or > MostHours)
            refusals.Add(new("HoursOutOfRange", nameof(HoursAMonth), MostHours));
        if (Support.Trim().Length > Profile.LongestText)
            refusals.Add(new("TooLong", nameof(Support), Profile.LongestText));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>How far somebody wishes to be involved.</summary>
public enum InvolvementLevel
{
    NotSaid,
    KeepMeInformed,
    AskMe,
    WorkWithMe,
    LetMeLead,
    NotNow,
}

/// <summary>Ways in which somebody likes to be reached.</summary>
[Flags]
public enum Channels
{
    None = 0,
    Email = 1,
    Phone = 2,
    VideoCall = 4,
    InPerson = 8,
    Letter = 16,
}

/// <summary>When somebody has time.</summary>
[Flags]
public enum TimesOfWeek
{
    None = 0,
    Mornings = 1,
    Afternoons = 2,
    Evenings = 4,
    Weekends = 8,
}
