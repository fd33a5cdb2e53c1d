using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Tells the aims of an organisation which drivers the theories of its projects name, each under the aim for which its theory is.</summary>
internal sealed class PrimaryDrivers(CairnDb db) : IDriversOfAims
{
    public async Task<IReadOnlyList<DriverOfAim>> FindAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
    {
        var theories = await db.Diagrams.AsNoTracking().Where(diagram => projects.Contains(diagram.Project) && diagram.Kind == DiagramKind.Drivers && diagram.Removed == null)
            .OrderBy(diagram => diagram.Begun).ToListAsync(cancel);
        var aims = (await db.Aims.AsNoTracking().Where(aim => projects.Contains(aim.Project)).OrderBy(aim => aim.Place).ToListAsync(cancel)).ToLookup(aim => aim.Project);
        return [.. theories.SelectMany(theory => DriversOf(theory, [.. aims[theory.Project]]))];
    }

    private static IEnumerable<DriverOfAim> DriversOf(Diagram theory, IReadOnlyList<Aim> aims)
    {
        var state = theory.Read();
        var aim = TheoryAim.Of(state, aims)?.Number;
        return state.VisibleParts.Where(DriverRules.IsPrimary).Select(node => new DriverOfAim(theory.Project, aim, node.Text));
    }
}
