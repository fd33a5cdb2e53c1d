using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Defines something that a project shall measure, as one of its team.</summary>
/// <param name="Project">Which project.</param>
/// <param name="Text">All that it shall mean.</param>
/// <param name="Origin">The measure from whose published definition it is taken; null where the team writes its own.</param>
public sealed record DefineMeasure(ProjectId Project, MeasureText Text, MeasureId? Origin = null);

internal sealed class DefineMeasureHandler(CairnDb db, TimeProvider clock, FindOffers offers)
{
    public async Task<(Outcome Outcome, MeasureId? Defined)> Handle(DefineMeasure request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return (outcome, null);

        var now = clock.GetUtcNow();
        var (text, loose) = await MeasureTies.TieAsync(db, request.Project, request.Text.Trimmed(), before: null, cancel);
        var id = new MeasureId(Guid.CreateVersion7(now));
        outcome = Measure.Define(id, request.Project, text, member, now, out var measure);
        if (measure is null)
            return (outcome, null);
        if (loose is not null)
            return (Outcome.Refused(loose), null);
        if (await db.Measures.CountAsync(known => known.Project == request.Project, cancel) >= Measure.Most)
            return (Outcome.Refused(new Refusal("MeasuresTooMany", nameof(MeasureText.Name), Measure.Most)), null);
        if (request.Origin is { } origin)
        {
            if (await offers.OneAsync(origin, actor, cancel) is not { } taken)
                return (Outcome.Refused(new Refusal("DefinitionGone", nameof(request.Origin))), null);
            measure.TakeFrom(taken.Definition);
        }

        db.Add(measure);
        db.Add(measure.Meaning(text, DateOnly.MinValue, member, now, isCountedAnew: false));
        db.Tell(member.Value, request.Project.Subject, "MeasureDefined", now, new { Measure = id.Value, text.Name, text.Type, Origin = request.Origin?.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, id);
    }
}
