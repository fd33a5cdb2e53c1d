using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Keeps a diagram as it is now, under a name.</summary>
public sealed record KeepVersion(DiagramId Diagram, string Name);

internal sealed class KeepVersionHandler(CairnDb db, TheoryAim aim, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Kept)> Handle(KeepVersion request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (diagram, person, outcome) = await db.DiagramToDrawAsync(request.Diagram, actor, cancel);
        if (diagram is null)
            return (outcome, null);

        if (await db.DiagramVersions.CountAsync(version => version.Diagram == diagram.Id, cancel) >= DiagramVersion.Most)
            return (Outcome.Refused(new Refusal("VersionsTooMany", null, DiagramVersion.Most)), null);

        var now = clock.GetUtcNow();
        outcome = DiagramVersion.Keep(Guid.CreateVersion7(now), diagram, await aim.ReadAsync(diagram, cancel), request.Name, person, now, out var kept);
        if (kept is null)
            return (outcome, null);
        db.Add(kept);
        db.Tell(person.Value, diagram.Project.Subject, "DiagramVersionKept", now, new { Diagram = diagram.Id.Value, Version = kept.Id, kept.Number });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, kept.Id);
    }
}
