using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>The versions of a diagram, the latest first, with the names of those who kept them; none for passers-by.</summary>
public sealed record VersionsView(DiagramView View, IReadOnlyList<DiagramVersion> Versions, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>A version by its id; what is there now where none is named.</summary>
    public DiagramState? StateOf(Guid? version) => version is { } id ? Versions.FirstOrDefault(known => known.Id == id)?.Read() : View.State;
}

/// <summary>Lists the versions that were kept of a diagram, for those who may see it.</summary>
internal sealed class ListVersions(CairnDb db, FindDiagram find)
{
    public async Task<VersionsView?> Handle(DiagramId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var versions = await db.DiagramVersions.AsNoTracking().Where(version => version.Diagram == id).OrderByDescending(version => version.At).ToListAsync(cancel);
        var people = versions.ConvertAll(version => version.By);
        var names = view.Project.IsOfActor ? await db.People.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel) : [];
        return new(view, versions, names);
    }
}
