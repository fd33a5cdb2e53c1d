using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Accounts;

/// <summary>Signs the actor out everywhere but here.</summary>
public sealed record EndOtherSessions(Guid Here);

internal sealed class EndOtherSessionsHandler(CairnDb db, Sessions sessions, TimeProvider clock)
{
    public async Task<Outcome> Handle(EndOtherSessions request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
            return Outcome.NotFound;

        await using var turn = await db.BeginInTurnAsync(cancel);
        await sessions.EndOthersAsync(person.Value, request.Here, cancel);
        db.Tell(person.Value, person.Subject, "OtherSessionsEnded", clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
