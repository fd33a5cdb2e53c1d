using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>How somebody wishes to be involved: how far, by which channels, when, and with what help.</summary>
/// <param name="Level">How far.</param>
/// <param name="Channels">By which; whoever ticks e-mail shows the address of the account to those who see the wishes.</param>
/// <param name="Times">When.</param>
/// <param name="HoursAMonth">How many hours they can give; null where they do not say.</param>
/// <param name="Support">What helps.</param>
/// <param name="Reach">The number or address for the channels, in their own words.</param>
public sealed record Wishes(InvolvementLevel Level, Channels Channels, TimesOfWeek Times, int? HoursAMonth, string Support, string Reach = "")
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
        if (Reach.Trim().Length > Profile.LongestReach)
            refusals.Add(new("TooLong", nameof(Reach), Profile.LongestReach));
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
