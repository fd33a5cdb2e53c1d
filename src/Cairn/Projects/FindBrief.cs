using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>All that somebody needs who joins a project or takes it over, from its record.</summary>
/// <param name="Team">The project and who takes part, now and before.</param>
/// <param name="Charter">The latest version; null before anybody wrote.</param>
/// <param name="Pauses">When it rested, and why.</param>
/// <param name="Closings">When it was closed, and what was learned.</param>
/// <param name="Changes">What the team changed, and whether it stays.</param>
public sealed record BriefView(TeamView Team, CharterVersion? Charter, IReadOnlyList<Pause> Pauses, IReadOnlyList<Closing> Closings, IReadOnlyList<MadeChange> Changes);

/// <summary>Gathers the joining brief of a project, for the people of its organisation.</summary>
internal sealed class FindBrief(CairnDb db, FindTeam find, FindChanges changes)
{
    public async Task<BriefView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } team)
            return null;

        var charter = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        var pauses = await db.Pauses.AsNoTracking().Where(pause => pause.Project == id).OrderBy(pause => pause.At).ToListAsync(cancel);
        var closings = await db.Closings.AsNoTracking().Where(closing => closing.Project == id).OrderBy(closing => closing.At).ToListAsync(cancel);
        return new(team, charter, pauses, closings, await changes.OfAsync(id, cancel));
    }
}
