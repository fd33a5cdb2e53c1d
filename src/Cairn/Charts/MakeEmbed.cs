using Cairn.Accounts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Makes, as one of the team, a link by which anybody reads a chart until a day.</summary>
/// <param name="Measure">Whose chart.</param>
/// <param name="Until">The last day; thirty days from now where none is named.</param>
public sealed record MakeEmbed(MeasureId Measure, DateOnly? Until);

/// <summary>A link that was made; its secret is kept nowhere.</summary>
public sealed record EmbedMade(ChartEmbed Embed, string Secret);

internal sealed class MakeEmbedHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, EmbedMade? Made)> Handle(MakeEmbed request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return (outcome, null);
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var until = request.Until ?? today.AddDays(ChartEmbed.UsualDays);
        if (ChartEmbed.Check(until, today) is { } refusal)
            return (Outcome.Refused(refusal), null);
        if (!await db.Projects.AnyAsync(project => project.Id == measure.Project && project.Privacy != PrivacyLevel.Confidential, cancel))
            return (Outcome.Refused(new Refusal("EmbedConfidential", nameof(ChartEmbed.Until))), null);
        if (await db.ChartEmbeds.CountAsync(embed => embed.Measure == measure.Id && embed.Withdrawn == null && embed.Until >= today, cancel) >= ChartEmbed.MostOpen)
            return (Outcome.Refused(new Refusal("EmbedsTooMany", nameof(ChartEmbed.Until), ChartEmbed.MostOpen)), null);

        var secret = Secrets.ForLink();
        var embed = new ChartEmbed(Guid.CreateVersion7(now), measure.Id, secret, until, person, now);
        db.Add(embed);
        db.Tell(person.Value, measure.Project.Subject, "EmbedMade", now, new { Measure = measure.Id.Value, text.Name, Embed = embed.Id, embed.Until });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, new(embed, secret));
    }
}
