using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes back hours that one wrote down wrongly.</summary>
public sealed record TakeBackHours(Guid Entry);

internal sealed class TakeBackHoursHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TakeBackHours request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || await db.UsedTimes.SingleOrDefaultAsync(known => known.Id == request.Entry && known.Person == person, cancel) is not { } logged)
            return Outcome.NotFound;
        var (member, outcome) = await db.TeammateAsync(logged.Project, actor, cancel);
        if (member is null)
            return outcome;

        db.Remove(logged);
        db.Tell(null, logged.Project.Subject, "HoursTakenBack", clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
