using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Tells whoever joins a project what its team believes will get it there, and what else it drew.</summary>
internal sealed class TheoriesInBrief(CairnDb db, Words words) : IBriefPart
{
    public async Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var id = view.Project.Id;
        var drawn = await db.Diagrams.AsNoTracking().Where(diagram => diagram.Project == id && diagram.Removed == null).OrderBy(diagram => diagram.Begun).ToListAsync(cancel);
        if (drawn.Count == 0)
            return [];

        return [new(BriefPlace.What, "Diagrams", $"/projects/{id.Value}/diagrams", [.. drawn.Select(LineOf)])];
    }

    private string LineOf(Diagram diagram)
    {
        var drivers = diagram.Kind == DiagramKind.Drivers ? diagram.Read().VisibleParts.Where(DriverRules.IsPrimary).Select(node => node.Text).ToList() : [];
        return drivers.Count == 0 ? words["BriefDiagram", words.Of(diagram.Kind), diagram.Title] : words["BriefTheory", diagram.Title, string.Join("; ", drivers)];
    }
}
