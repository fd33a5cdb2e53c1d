using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Puts somebody whom a project affects on its map.</summary>
public sealed record NoteStakeholder(ProjectId Project, StakeholderWords Words);

internal sealed class NoteStakeholderHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(NoteStakeholder request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (await db.Stakeholders.CountAsync(known => known.Project == project.Id, cancel) >= Stakeholder.Most)
            return Outcome.Refused(new Refusal("StakeholdersTooMany", null, Stakeholder.Most));

        var now = clock.GetUtcNow();
        var outcome = Stakeholder.Note(Guid.CreateVersion7(now), project.Id, request.Words, out var noted);
        if (noted is null)
            return outcome;
        db.Add(noted);
        db.Tell(actor.Person?.Value, project.Id.Subject, "StakeholderNoted", now, new { Stakeholder = noted.Id, noted.Say, noted.Support });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
