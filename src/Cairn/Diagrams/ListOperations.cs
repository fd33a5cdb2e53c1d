using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>An operation and who did it; no name for passers-by, nor for somebody who was forgotten.</summary>
public sealed record OperationRow(DiagramOperation Operation, string? Name);

/// <summary>What was done to a diagram, the latest first.</summary>
public sealed record OperationsView(DiagramView View, Page<OperationRow> Operations);

/// <summary>Lists every operation of a diagram for those who may see it; passers-by of a public project read no names.</summary>
internal sealed class ListOperations(CairnDb db, FindDiagram find)
{
    public async Task<OperationsView?> Handle(DiagramId id, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var rows = await Named(Of(id).OrderByDescending(operation => operation.Number).Skip(paging.Skip).Take(paging.Size)).ToListAsync(cancel);
        return new(view, new([.. rows.Select(row => view.Project.IsOfActor ? row : row with { Name = null })], view.Diagram.Number, paging));
    }

    /// <summary>Those after a number, the earliest first. Whoever asks has decided that the actor may read them.</summary>
    public async Task<IReadOnlyList<OperationRow>> AfterAsync(DiagramId id, int number, int most, CancellationToken cancel) =>
        await Named(Of(id).Where(operation => operation.Number > number).OrderBy(operation => operation.Number).Take(most)).ToListAsync(cancel);

    private IQueryable<DiagramOperation> Of(DiagramId id) => db.DiagramOperations.AsNoTracking().Where(operation => operation.Diagram == id);

    private IQueryable<OperationRow> Named(IQueryable<DiagramOperation> operations) =>
        operations.Select(operation => new OperationRow(operation, db.People.Where(person => person.Id == operation.By).Select(person => person.Name).FirstOrDefault()));
}
