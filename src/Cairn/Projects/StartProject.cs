using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Starts a project of an organisation. Whoever starts it leads it until they hand it over.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Description">What is said of it.</param>
/// <param name="From">The problem on a board that it was started from, if it was.</param>
public sealed record StartProject(OrganisationId Organisation, ProjectDescription Description, ProblemId? From = null);

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
        db.Tell(person.Value, started.Id.Subject, "ProjectStarted", now, new { started.Title, started.Approach, started.Privacy, Organisation = request.Organisation.Value, Problem = request.From?.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, started.Id);
    }
}
