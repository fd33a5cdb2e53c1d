using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Hands a project over: somebody else leads it from today, and finds all they need in its joining brief.</summary>
/// <param name="Project">Which.</param>
/// <param name="To">Who leads it from now on.</param>
/// <param name="Stays">Whether whoever led it stays in the team as a member.</param>
public sealed record HandOver(ProjectId Project, PersonId To, bool Stays = false);

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
        await db.FillPartAsync(request.Project, ProjectRole.Lead, "", now, cancel);
        foreach (var lead in leads)
            lead.Leave(clock.Today());
        db.Add(new ProjectPart(Guid.CreateVersion7(now), request.Project, request.To, ProjectRole.Lead, clock.Today()));
        if (request.Stays)
            await StayAsync(leads, now, cancel);
        db.Tell(actor.Person?.Value, request.Project.Subject, "ProjectHandedOver", now, new { From = leads.Select(lead => lead.Person.Value), To = request.To.Value });
        await db.SaveChangesAsync(cancel); // so that the new lead is found among the team
        if (request.To != actor.Person)
            await db.TellOfAsync(project, [request.To], new("NoticeProjectHandedOver", "/brief", now), cancel);
        foreach (var lead in leads)
            await db.LeaveToAsync(lead, now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }

    /// <summary>Who cannot sign in cannot stay, and who has another part stays by that.</summary>
    private async Task StayAsync(List<ProjectPart> leads, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var person in await db.ActiveAmongAsync(leads.ConvertAll(lead => lead.Person), cancel))
            if (!await db.ProjectParts.AnyAsync(part => part.Project == leads[0].Project && part.Person == person && part.Left == null && part.Role != ProjectRole.Lead, cancel))
                db.Add(new ProjectPart(Guid.CreateVersion7(now), leads[0].Project, person, ProjectRole.Member, clock.Today()));
    }
}
