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
/// <param name="From">The problem on a board that it is started from, if it is: it is taken up by that.</param>
/// <param name="Said">What is said to those who reported the problem.</param>
public sealed record StartProject(OrganisationId Organisation, ProjectDescription Description, ProblemId? From = null, string Said = "");

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
        var outcome = Project.Start(new(Guid.CreateVersion7(now)), request.Organisation, clock.Today(), request.Description, out var started, request.From);
        if (started is null)
            return (outcome, null);
        if (request.From is { } problem && await TakeUpAsync(problem, request.Said, actor, now, cancel) is { IsAccepted: false } refused)
            return (refused, null);

        db.Add(started);
        db.Add(new ProjectPart(Guid.CreateVersion7(now), started.Id, person, ProjectRole.Lead, started.Begun));
        db.Tell(person.Value, started.Id.Subject, "ProjectStarted", now, new { started.Title, started.Approach, started.Privacy, Organisation = request.Organisation.Value, Problem = request.From?.Value });
        outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return (outcome, null);

        await turn.CommitAsync(cancel);
        return (outcome, started.Id);
    }

    /// <summary>A problem that is not the actor's to answer cannot be chosen; what is said of it is a field of the form.</summary>
    private async Task<Outcome> TakeUpAsync(ProblemId problem, string said, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var outcome = await db.TakeUpAsync(problem, said, actor, now, cancel);
        return outcome.Kind is OutcomeKind.NotFound or OutcomeKind.NotAllowed
            ? Outcome.Refused(new Refusal("ProjectFromElsewhere", nameof(StartProject.From)))
            : outcome.WithFields(refusals => [.. refusals.Select(refusal => refusal with { Field = nameof(StartProject.Said) })]);
    }
}
