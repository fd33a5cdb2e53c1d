using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>Tells a story beside a measure on the board of an organisation, as one who leads there.</summary>
/// <param name="Organisation">On whose board.</param>
/// <param name="Measure">Beside which measure.</param>
/// <param name="Story">What is told; nothing takes a story away.</param>
/// <param name="SeenVersion">The version that the actor saw.</param>
public sealed record TellStory(OrganisationId Organisation, MeasureId Measure, BoardStory Story, int SeenVersion);

internal sealed class TellStoryHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TellStory request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.ChooserAsync(request.Organisation, actor, cancel);
        if (person is not { } teller)
            return outcome;
        if (await db.DashboardMeasures.SingleOrDefaultAsync(known => known.Organisation == request.Organisation && known.Measure == request.Measure, cancel) is not { } chosen)
            return Outcome.NotFound;
        if (request.Story.Entry is { } entry && !await db.EntriesToTell(request.Organisation, actor).AnyAsync(known => known.Id == entry && db.Measures.Any(measure => measure.Id == request.Measure && measure.Project == known.Project), cancel))
            return Outcome.Refused(new Refusal("StoryEntryUnfit", nameof(request.Story.Entry)));

        var now = clock.GetUtcNow();
        outcome = chosen.Tell(request.Story, request.SeenVersion, teller, now);
        if (!outcome.IsAccepted)
            return outcome;
        db.Tell(teller.Value, request.Organisation.Subject, "BoardStoryTold", now, new { Measure = request.Measure.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
