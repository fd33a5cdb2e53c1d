using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Who reads a journal: all who see the project. Who writes in it: its team. Who takes something out: whoever wrote it, and those who run the project.</summary>
internal static class JournalAccess
{
    public static IQueryable<JournalEntry> EntriesVisibleTo(this CairnDb db, Actor actor)
    {
        var projects = db.ProjectsVisibleTo(actor).Select(project => project.Id);
        return db.JournalEntries.Where(entry => projects.Contains(entry.Project));
    }

    /// <summary>An entry that the actor may change now, as one of the team; otherwise how it ends for them.</summary>
    public static async Task<(JournalEntry? Entry, PersonId Person, Outcome Outcome)> EntryToChangeAsync(this CairnDb db, JournalEntryId id, Actor actor, CancellationToken cancel)
    {
        if (await db.EntriesVisibleTo(actor).SingleOrDefaultAsync(entry => entry.Id == id && !db.JournalRemovals.Any(removal => removal.Entry == id), cancel) is not { } found)
            return (null, default, Outcome.NotFound);
        var (person, outcome) = await db.TeammateAsync(found.Project, actor, cancel);
        return person is { } member ? (found, member, outcome) : (null, default, outcome);
    }

    /// <summary>Whether the actor may take out what somebody wrote or attached; also when the project is closed, for it may name somebody.</summary>
    public static async Task<bool> MayTakeOutAsync(this CairnDb db, ProjectId project, PersonId by, Actor actor, CancellationToken cancel) =>
        actor.Person is { } person && ((person == by && await db.IsInTeamAsync(project, actor, cancel)) || await db.ProjectsRunBy(actor).AnyAsync(run => run.Id == project, cancel));
}
