using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Leads from the overview of a project to what its team believes will get it there.</summary>
internal sealed class TheoryOnOverview(CairnDb db, Words words) : IOverviewPart
{
    public async Task<IReadOnlyList<OverviewLine>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var theories = await db.TheoriesOf(view.Project.Id).Select(diagram => new { diagram.Id, diagram.Title }).ToListAsync(cancel);
        return theories.ConvertAll(theory => new OverviewLine(OverviewPlace.Theory, $"/diagrams/{theory.Id.Value}", words["OverviewTheory"], theory.Title));
    }
}
