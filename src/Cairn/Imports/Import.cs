using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Imports;

/// <summary>Readings that came as a file, or from a program, all at once: what was sent, how it was read, and what became of it.</summary>
public sealed class Import
{
    /// <summary>Files of one person that wait in one project.</summary>
    public const int MostWaiting = 5;

    public const int MostRows = 200_000;
    public const int LongestName = 100;
    public const int LongestKey = 200;

    /// <summary>So many are written while somebody waits; more are written without them.</summary>
    public const int MostAtOnce = 2000;

    private Import()
    {
    }

    public Import(ImportId id, ProjectId project, string name, PersonId by, DateTimeOffset at) => (Id, Project, Name, By, At) = (id, project, name, by, at);

    public ImportId Id { get; private set; }

    public ProjectId Project { get; private set; }

    /// <summary>Of the file; empty where a program sent it.</summary>
    public string Name { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Of data.</summary>
    public int Rows { get; init; }

    /// <summary>A print of the headings, by which the next file of this sort is recognised.</summary>
    public string Headings { get; init; } = "";

    /// <summary>Which column says what; empty until somebody said so.</summary>
    public string Columns { get; private set; } = "";

    public ImportState State { get; private set; }

    /// <summary>Counts what was decided about it, so that nobody decides about what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Why earlier readings are corrected.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Whether what looks odd is meant so.</summary>
    public bool IsMeant { get; private set; }

    /// <summary>When it was begun to be written.</summary>
    public DateTimeOffset? Begun { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset? Ended { get; private set; }

    public int Added { get; private set; }

    public int Corrected { get; private set; }

    public int Same { get; private set; }

    public PersonId? UndoneBy { get; private set; }

    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>The word of a program by which it knows again what it sent; null where there is none.</summary>
    public string? Key { get; init; }

    /// <summary>A print of what the program sent.</summary>
    public string? Print { get; init; }

    public bool IsOpen => State is not (ImportState.Done or ImportState.Undone);

    /// <summary>How far it is, as whoever looks can tell.</summary>
    /// <param name="isBusy">Whether somebody is at it, as far as one can know.</param>
    public ImportState StateWhere(bool isBusy) => State == ImportState.Running && !isBusy ? ImportState.Interrupted : State;

    /// <summary>Says which column says what; what was said about the reading of the file before does not hold any more.</summary>
    public Outcome Map(ImportColumns columns)
    {
        var written = columns.Write();
        if (written.Length > ImportColumns.LongestWritten)
            return Outcome.Refused(new Refusal("TooLong", null, ImportColumns.LongestWritten));
        (Columns, State, Why, IsMeant) = (written, ImportState.Waiting, "", false);
        Version++;
        return Outcome.Accepted;
    }

    /// <summary>Decides that it shall be written.</summary>
    public Outcome Decide(string why, bool isMeant)
    {
        if (why.Trim().Length > EnterReadings.LongestWhy)
            return Outcome.Refused(new Refusal("TooLong", nameof(Why), EnterReadings.LongestWhy));
        (Why, IsMeant) = (why.Trim(), isMeant);
        return Outcome.Accepted;
    }

    /// <summary>It begins to be written, by somebody who does not wait for it.</summary>
    public void Begin(DateTimeOffset at)
    {
        (State, Begun) = (ImportState.Running, at);
        Version++;
    }

    /// <summary>It ended without anything being written.</summary>
    public void End(ImportState how)
    {
        State = how;
        Version++;
    }

    public void Finish(ReadingCounts counts, DateTimeOffset at)
    {
        (State, Ended, Added, Corrected, Same) = (ImportState.Done, at, counts.Added, counts.Corrected, counts.Same);
        Version++;
    }

    public Outcome Undo(PersonId by, DateTimeOffset at)
    {
        if (State != ImportState.Done)
            return Outcome.Refused(new Refusal(State == ImportState.Undone ? "ImportUndoneAlready" : "ImportNotDone"));
        (State, UndoneBy, UndoneAt) = (ImportState.Undone, by, at);
        Version++;
        return Outcome.Accepted;
    }
}

/// <summary>What saying something does: how much is new, corrected, and said already.</summary>
public readonly record struct ReadingCounts(int Added, int Corrected, int Same);
