using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Who sees an upload: whoever sent it, as long as they are of the team; once it is written, the whole team.</summary>
internal static class ImportAccess
{
    public static IQueryable<Import> ImportsVisibleTo(this CairnDb db, Actor actor)
    {
        var person = actor.Person;
        var projects = db.PartsOf(actor).Select(part => part.Project);
        return db.Imports.Where(import => projects.Contains(import.Project) && (import.By == person || import.State == ImportState.Done || import.State == ImportState.Undone));
    }

    /// <summary>An upload about which the actor may decide now; otherwise how it ends for them. One that waits is its sender's.</summary>
    public static async Task<(Import? Import, PersonId Person, Outcome Outcome)> ImportToChangeAsync(this CairnDb db, ImportId id, Actor actor, CancellationToken cancel)
    {
        if (await db.ImportsVisibleTo(actor).SingleOrDefaultAsync(import => import.Id == id, cancel) is not { } found)
            return (null, default, Outcome.NotFound);
        var (person, outcome) = await db.TeammateAsync(found.Project, actor, cancel);
        return person is { } member ? (found, member, outcome) : (null, default, outcome);
    }
}
