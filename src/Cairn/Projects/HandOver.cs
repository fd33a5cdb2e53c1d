using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Hands a project over: somebody else leads it from today, and finds all they need in its joining brief.</summary>
public sealed record HandOver(ProjectId Project, PersonId To);

internal sealed class HandOverHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(HandOver request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (!await db.TeammatesFor(project, actor).AnyAsync(person => person.Id == request.To, cancel))
            return Outcome.Refused(new Refusal("ProjectPersonElsewhere", nameof(request.To)));
        var leads = await db.ProjectParts.Where(part => part.Project == request.Project && part.Role == ProjectRole.Lead && part.Left == null).ToListAsync(cancel);
        if (leads.Exists(lead => lead.Person == request.To))
            return Outcome.Refused(new Refusal("ProjectPartHeld", nameof(request.To)));

        var now = clock.GetUtcNow();
        await db.TakeUpAsync(request.Project, ProjectRole.Lead, "", now, cancel);
        foreach (var lead in leads)
            lead.Leave(clock.Today());
        db.Add(new ProjectPart(Guid.CreateVersion7(now), request.Project, request.To, ProjectRole.Lead, clock.Today()));
        db.Tell(actor.Person?.Value, request.Project.Subject, "ProjectHandedOver", now, new { From = leads.Select(lead => lead.Person.Value), To = request.To.Value });
        if (request.To != actor.Person)
            db.Notify(request.To, "NoticeProjectHandedOver", $"/projects/{request.Project.Value}/brief", now, project.Title);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
