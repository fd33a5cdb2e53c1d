using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Finds a diagram that an actor may see as it was in a version that was kept.</summary>
internal sealed class FindVersion(CairnDb db, FindDiagram find)
{
    /// <summary>As it is now where no version is named; null where there is none such.</summary>
    public async Task<DiagramView?> Handle(DiagramId id, Guid? version, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view || await StateAsync(view, version, cancel) is not { } state)
            return null;
        return view with { Sight = view.Sight with { State = state } };
    }

    /// <summary>What was drawn in a version of a diagram that was found for an actor.</summary>
    public async Task<DiagramState?> StateAsync(DiagramView view, Guid? version, CancellationToken cancel)
    {
        if (version is null)
            return view.State;
        var kept = await db.DiagramVersions.Where(known => known.Id == version && known.Diagram == view.Diagram.Id).Select(known => known.State).SingleOrDefaultAsync(cancel);
        return kept is null ? null : DiagramText.Read(kept);
    }
}
