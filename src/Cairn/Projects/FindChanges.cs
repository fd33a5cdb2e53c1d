using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The inventory of a project: the changes that its team made.</summary>
public sealed record ChangesView(ProjectView View, IReadOnlyList<MadeChange> All);

/// <summary>Finds the changes that a team made, for whoever may see its project: those that stay first.</summary>
internal sealed class FindChanges(CairnDb db, FindProject find)
{
    public async Task<ChangesView?> Handle(ProjectId id, Actor actor, CancellationToken cancel) =>
        await find.Handle(id, actor, cancel) is { } view ? new(view, await OfAsync(view, cancel)) : null;

    /// <summary>Those of a project that was found already.</summary>
    public async Task<IReadOnlyList<MadeChange>> OfAsync(ProjectView view, CancellationToken cancel)
    {
        var id = view.Project.Id;
        var all = await db.MadeChanges.AsNoTracking().Where(one => one.Project == id).ToListAsync(cancel);
        return [.. all.OrderBy(one => one.Verdict).ThenBy(one => one.Since).ThenBy(one => one.Id)];
    }
}
