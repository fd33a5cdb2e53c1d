using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Starts a project of an organisation. Whoever starts it leads it until they hand it over.</summary>
public sealed record StartProject(OrganisationId Organisation, ProjectDescription Description);

internal sealed class StartProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, ProjectId? Started)> Handle(StartProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || !await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return (Outcome.NotFound, null);
        if (!await db.OrganisationsToStartIn(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return (Outcome.NotAllowed, null);

        var now = clock.GetUtcNow();
        var outcome = Project.Start(new(Guid.CreateVersion7(now)), request.Organisation, clock.Today(), request.Description, out var started);
        if (started is null)
            return (outcome, null);

        db.Add(started);
        db.Add(new ProjectPart(Guid.CreateVersion7(now), started.Id, person, ProjectRole.Lead, started.Begun));
        db.Tell(person.Value, started.Id.Subject, "ProjectStarted", now, new { started.Title, started.Approach, started.Privacy, Organisation = request.Organisation.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, started.Id);
    }
}
