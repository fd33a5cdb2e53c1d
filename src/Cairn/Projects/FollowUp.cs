using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Says what has become of a closed project after half a year, and after a year.</summary>
public sealed class FollowUp
{
    public const int LongestWords = 1000;

    private FollowUp()
    {
    }

    private FollowUp(Closing closing, int months, Lasting lasting, string words, PersonId by, DateTimeOffset at)
    {
        Closing = closing.Id;
        Project = closing.Project;
        Months = months;
        Lasting = lasting;
        Words = words.Trim();
        By = by;
        At = at;
    }

    /// <summary>After how many months one looks again.</summary>
    public static IReadOnlyList<int> Due { get; } = [6, 12];

    public Guid Closing { get; private set; }

    public ProjectId Project { get; private set; }

    public int Months { get; private set; }

    public Lasting Lasting { get; private set; }

    /// <summary>What was seen.</summary>
    public string Words { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The day from which one looks again.</summary>
    public static DateOnly DayOf(DateOnly closed, int months) => closed.AddMonths(months);

    public static Outcome Look(Closing closing, DateOnly closed, int months, Lasting lasting, string words, PersonId by, DateTimeOffset at, DateOnly today, out FollowUp? looked)
    {
        var refusals = new List<Refusal>();
        if (!Due.Contains(months) || DayOf(closed, months) > today)
            refusals.Add(new("FollowUpEarly", nameof(Months)));
        if (!Enum.IsDefined(lasting))
            refusals.Add(new("LastingMissing", nameof(Lasting)));
        if (words.Trim().Length > LongestWords)
            refusals.Add(new("TooLong", nameof(Words), LongestWords));
        looked = refusals.Count == 0 ? new(closing, months, lasting, words, by, at) : null;
        return looked is null ? Outcome.Refused(refusals) : Outcome.Accepted;
    }
}

/// <summary>What is left of what a project reached.</summary>
public enum Lasting
{
    Holds,
    Partly,
    Gone,
    NeverWas,
}
