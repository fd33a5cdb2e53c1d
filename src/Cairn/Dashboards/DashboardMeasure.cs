using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Dashboards;

/// <summary>One of the few measures that an organisation looks at over time, and the story that is told beside it.</summary>
public sealed class DashboardMeasure
{
    /// <summary>More than a board can look at in an hour.</summary>
    public const int Most = 12;

    private DashboardMeasure()
    {
    }

    public DashboardMeasure(OrganisationId organisation, MeasureId measure, PersonId by, DateTimeOffset at) => (Organisation, Measure, By, At) = (organisation, measure, by, at);

    public OrganisationId Organisation { get; private set; }

    public MeasureId Measure { get; private set; }

    /// <summary>Who chose it.</summary>
    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What the journal of its project says, told beside it; null where nothing of it is.</summary>
    public JournalEntryId? Entry { get; private set; }

    /// <summary>What was written for the board.</summary>
    public string Story { get; private set; } = "";

    public PersonId? ToldBy { get; private set; }

    public DateTimeOffset? Told { get; private set; }

    /// <summary>Counts changes of the story, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Tells a story beside it, or none any more.</summary>
    public Outcome Tell(BoardStory story, int seenVersion, PersonId by, DateTimeOffset at)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = story.Check();
        if (outcome.IsAccepted)
        {
            (Entry, Story, ToldBy, Told) = (story.Entry, story.Text.Trim(), by, at);
            Version++;
        }

        return outcome;
    }
}

/// <summary>What is told beside a measure.</summary>
/// <param name="Entry">An entry of the journal of its project.</param>
/// <param name="Text">A short text, written for the board.</param>
/// <param name="IsAnonymous">Whether somebody looked that nobody can be recognised in it.</param>
public sealed record BoardStory(JournalEntryId? Entry, string Text, bool IsAnonymous)
{
    public const int Longest = 600;

    internal Outcome Check()
    {
        if (Text.Trim().Length > Longest)
            return Outcome.Refused(new Refusal("TooLong", nameof(Text), Longest));
        return IsAnonymous || (Entry is null && string.IsNullOrWhiteSpace(Text)) ? Outcome.Accepted : Outcome.Refused(new Refusal("StoryNotAnonymous", nameof(IsAnonymous)));
    }
}
