using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Takes back that somebody took part: by the team while the project is open, and always by whoever is named.</summary>
public sealed record TakeBackParticipation(Guid Participation);

internal sealed class TakeBackParticipationHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TakeBackParticipation request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || await db.Participations.SingleOrDefaultAsync(known => known.Id == request.Participation, cancel) is not { } found)
            return Outcome.NotFound;
        if (found.Person != person)
        {
            var (member, outcome) = await db.TeammateAsync(found.Project, actor, cancel);
            if (member is null)
                return outcome;
        }

        db.Remove(found);
        db.Tell(person.Value, found.Project.Subject, "ParticipationTakenBack", clock.GetUtcNow(), new { found.Stage, found.Role, found.Day });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
