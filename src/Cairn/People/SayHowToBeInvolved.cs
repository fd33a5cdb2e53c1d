using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.People;

/// <summary>Says how the actor wishes to be involved.</summary>
/// <param name="Wishes">How.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record SayHowToBeInvolved(Wishes Wishes, int SeenVersion);

internal sealed class SayHowToBeInvolvedHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SayHowToBeInvolved request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
            return Outcome.NotAllowed;

        var profile = await db.ProfileOfAsync(person, cancel);
        var outcome = profile.Wish(request.Wishes, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(person.Value, person.Subject, "WishesChanged", clock.GetUtcNow());
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
