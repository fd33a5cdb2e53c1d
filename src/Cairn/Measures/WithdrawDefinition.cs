using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Takes a definition out of the library, as one of the team that put it there. Who took it keeps it, and still says where it came from.</summary>
public sealed record WithdrawDefinition(MeasureId Measure);

internal sealed class WithdrawDefinitionHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(WithdrawDefinition request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return outcome;
        if (await db.PublishedDefinitions.SingleOrDefaultAsync(known => known.Measure == measure.Id, cancel) is not { } published)
            return Outcome.NotFound;

        db.Remove(published);
        db.Tell(person.Value, measure.Project.Subject, "DefinitionWithdrawn", clock.GetUtcNow(), new { Measure = measure.Id.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
