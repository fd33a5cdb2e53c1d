using Cairn.Demonstration.Invented;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration;

/// <summary>Makes the demonstration world, all or nothing, where nobody has an account yet. What is in it came about by the verbs that people use.</summary>
internal sealed class MakeDemonstrationHandler(CairnDb db, IServiceProvider services, TimeProvider clock)
{
    /// <returns>Whether it was made now.</returns>
    public async Task<bool> Handle(CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
            return false;
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Users.AnyAsync(cancel))
            return false; // another node was quicker

        var now = clock.GetUtcNow();
        db.Add(new DemonstrationWorld(now));
        await new Story(new Storyteller(services, db, now, cancel)).TellAsync();
        await turn.CommitAsync(cancel);
        return true;
    }
}
