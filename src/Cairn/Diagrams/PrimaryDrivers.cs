using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Tells the aims of an organisation which drivers the theories of its projects name.</summary>
internal sealed class PrimaryDrivers(CairnDb db) : IDriversOfAims
{
    public async Task<IReadOnlyList<DriverOfAim>> FindAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
    {
        var theories = await db.Diagrams.AsNoTracking().Where(diagram => projects.Contains(diagram.Project) && diagram.Kind == DiagramKind.Drivers && diagram.Removed == null)
            .OrderBy(diagram => diagram.Begun).ToListAsync(cancel);
        return [.. theories.SelectMany(theory => theory.Read().VisibleNodes.Where(DriverRules.IsPrimary).Select(node => new DriverOfAim(theory.Project, null, node.Text)))];
    }
}
