using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The map of those whom a project affects.</summary>
public sealed record StakeholdersView(ProjectView View, IReadOnlyList<Stakeholder> All);

/// <summary>Finds those whom a project affects, for the people of its organisation: those who decide first.</summary>
internal sealed class FindStakeholders(CairnDb db, FindProject find)
{
    public async Task<StakeholdersView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;
        var all = await db.Stakeholders.AsNoTracking().Where(one => one.Project == id).ToListAsync(cancel);
        return new(view, [.. all.OrderBy(one => one.Say).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase)]);
    }
}
