using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>A line of the list of versions, with who kept it: no name for passers-by, nor of somebody who was forgotten.</summary>
public sealed record VersionRow(Guid Id, string Name, int Number, DateTimeOffset At, PersonId By, string? KeptBy);

/// <summary>The versions of a diagram, the latest first.</summary>
public sealed record VersionsView(DiagramView View, IReadOnlyList<VersionRow> Versions);

/// <summary>Lists the versions that were kept of a diagram, for those who may see it; what was drawn in each is another question.</summary>
internal sealed class ListVersions(CairnDb db, FindDiagram find)
{
    public async Task<VersionsView?> Handle(DiagramId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var versions = await db.DiagramVersions.Where(version => version.Diagram == id).OrderByDescending(version => version.At).Take(DiagramVersion.Most)
            .Select(version => new VersionRow(version.Id, version.Name, version.Number, version.At, version.By, db.People.Where(person => person.Id == version.By).Select(person => person.Name).FirstOrDefault())).ToListAsync(cancel);
        return new(view, view.Project.IsOfActor ? versions : versions.ConvertAll(version => version with { KeptBy = null }));
    }
}
