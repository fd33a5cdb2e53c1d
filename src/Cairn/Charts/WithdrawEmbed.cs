using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Ends, as one of the team, a link by which anybody reads a chart.</summary>
public sealed record WithdrawEmbed(Guid Embed);

internal sealed class WithdrawEmbedHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(WithdrawEmbed request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.ChartEmbeds.SingleOrDefaultAsync(known => known.Id == request.Embed, cancel) is not { } embed)
            return Outcome.NotFound;
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(embed.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        if (embed.Withdrawn is not null)
            return Outcome.Accepted; // it ended already
        embed.Withdraw(person, clock.GetUtcNow());
        db.Tell(person.Value, measure.Project.Subject, "EmbedWithdrawn", clock.GetUtcNow(), new { Measure = measure.Id.Value, text.Name, Embed = embed.Id });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
