namespace Cairn.Projects;

/// <summary>Says that people were reminded to look again at a closed project: once when it is due, and once more.</summary>
public sealed class FollowUpReminder
{
    /// <summary>Whoever did not answer two does not want a third.</summary>
    public const int Most = 2;

    private FollowUpReminder()
    {
    }

    public FollowUpReminder(Guid closing, int months, int number, DateTimeOffset at)
    {
        Closing = closing;
        Months = months;
        Number = number;
        At = at;
    }

    /// <summary>How long nothing has to happen before the second one.</summary>
    public static TimeSpan Between { get; } = TimeSpan.FromDays(28);

    public Guid Closing { get; private set; }

    public int Months { get; private set; }

    /// <summary>The first or the second.</summary>
    public int Number { get; private set; }

    public DateTimeOffset At { get; private set; }
}
