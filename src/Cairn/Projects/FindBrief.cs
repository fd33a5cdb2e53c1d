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
/// <param name="Stakeholders">Whom it affects, those who decide first.</param>
/// <param name="Ends">What was to be settled because somebody left, and what was found out.</param>
/// <param name="Sections">What other features know of it.</param>
public sealed record BriefView(
    TeamView Team, CharterVersion? Charter, IReadOnlyList<Pause> Pauses, IReadOnlyList<Closing> Closings, IReadOnlyList<MadeChange> Changes, IReadOnlyList<Stakeholder> Stakeholders,
    IReadOnlyList<LooseEndRow> Ends, IReadOnlyList<BriefSection> Sections);

/// <summary>Gathers the joining brief of a project, for the people of its organisation.</summary>
internal sealed class FindBrief(CairnDb db, FindTeam find, FindChanges changes, FindLooseEnds ends, IEnumerable<IBriefPart> others)
{
    public async Task<BriefView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } team)
            return null;

        var charter = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        var pauses = await db.Pauses.AsNoTracking().Where(pause => pause.Project == id).OrderBy(pause => pause.At).ToListAsync(cancel);
        var closings = await db.Closings.AsNoTracking().Where(closing => closing.Project == id).OrderBy(closing => closing.At).ToListAsync(cancel);
        var stakeholders = await db.Stakeholders.AsNoTracking().Where(one => one.Project == id).ToListAsync(cancel);
        return new(
            team, charter, pauses, closings, await changes.OfAsync(team.View, cancel), [.. stakeholders.OrderBy(one => one.Say).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase)],
            await ends.WithSettledAsync(team.View, cancel), await SectionsAsync(team.View, actor, cancel));
    }

    private async Task<IReadOnlyList<BriefSection>> SectionsAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var sections = new List<BriefSection>();
        foreach (var other in others)
            sections.AddRange(await other.FindAsync(view, actor, cancel));
        return sections;
    }
}
