using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Journal;

/// <summary>Something that happened in a project. What it says is its latest version; earlier ones stay to be read.</summary>
public sealed class JournalEntry
{
    private JournalEntry()
    {
    }

    private JournalEntry(JournalEntryId id, ProjectId project, JournalText text, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Project = project;
        By = by;
        At = at;
        Take(text);
    }

    public JournalEntryId Id { get; private set; }

    public ProjectId Project { get; private set; }

    public JournalKind Kind { get; private set; }

    /// <summary>When it happened.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Who wrote it first.</summary>
    public PersonId By { get; private set; }

    /// <summary>When it was first written.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen; the number of the version that it says.</summary>
    public int Version { get; private set; } = 1;

    public static Outcome Write(JournalEntryId id, ProjectId project, JournalText text, PersonId by, DateTimeOffset at, DateOnly today, out JournalEntry? written)
    {
        var outcome = text.Check(today);
        written = outcome.IsAccepted ? new(id, project, text, by, at) : null;
        return outcome;
    }

    /// <summary>Says it anew.</summary>
    /// <param name="text">What is to be said.</param>
    /// <param name="seenVersion">The version that the actor saw.</param>
    /// <param name="today">The day that calendars show.</param>
    public Outcome Change(JournalText text, int seenVersion, DateOnly today)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = text.Check(today);
        if (outcome.IsAccepted)
        {
            Take(text);
            Version++;
        }

        return outcome;
    }

    /// <summary>What it says from now on.</summary>
    public JournalVersion Saying(JournalText text, PersonId by, DateTimeOffset at) => new(Id, Version, text, by, at);

    private void Take(JournalText text)
    {
        Kind = text.Kind;
        Day = text.Day ?? default;
    }
}
