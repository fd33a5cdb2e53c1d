using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Defines something that a project shall measure, as one of its team.</summary>
public sealed record DefineMeasure(ProjectId Project, MeasureText Text);

internal sealed class DefineMeasureHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, MeasureId? Defined)> Handle(DefineMeasure request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return (outcome, null);

        var now = clock.GetUtcNow();
        var text = request.Text.Trimmed();
        var id = new MeasureId(Guid.CreateVersion7(now));
        outcome = Measure.Define(id, request.Project, text, member, now, out var measure);
        if (measure is null)
            return (outcome, null);
        if (await MeasureTies.CheckAsync(db, request.Project, text, cancel) is { } loose)
            return (Outcome.Refused(loose), null);
        if (await db.Measures.CountAsync(known => known.Project == request.Project, cancel) >= Measure.Most)
            return (Outcome.Refused(new Refusal("MeasuresTooMany", nameof(MeasureText.Name), Measure.Most)), null);

        db.Add(measure);
        db.Add(measure.Meaning(text, DateOnly.MinValue, member, now, isCountedAnew: false));
        db.Tell(member.Value, request.Project.Subject, "MeasureDefined", now, new { Measure = id.Value, text.Name, text.Type });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, id);
    }
}
