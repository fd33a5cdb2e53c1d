using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Tells which drivers of the theories of a project are marked as being about fairness, and adds to them.</summary>
internal sealed class FairDrivers(CairnDb db, AddFairDriverHandler add) : IFairDrivers
{
    public async Task<IReadOnlyList<FairDriver>> FindAsync(ProjectId project, CancellationToken cancel)
    {
        var theories = await db.TheoriesOf(project).AsNoTracking().ToListAsync(cancel);
        return [.. theories.SelectMany(theory => theory.Read().VisibleParts.Where(DriverRules.IsFair).Select(node => new FairDriver(theory.Id.Value, node.Id, node.Text)))];
    }

    public Task<Outcome> AddAsync(ProjectId project, string driver, Actor actor, CancellationToken cancel) => add.Handle(new(project, driver), actor, cancel);
}
