using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Puts a change that the team made into the inventory of its project.</summary>
public sealed record NoteChange(ProjectId Project, MadeChangeWords Words);

internal sealed class NoteChangeHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(NoteChange request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (await db.MadeChanges.CountAsync(known => known.Project == project.Id, cancel) >= MadeChange.Most)
            return Outcome.Refused(new Refusal("ChangesTooMany", null, MadeChange.Most));
        var now = clock.GetUtcNow();
        var outcome = MadeChange.Note(Guid.CreateVersion7(now), project.Id, request.Words, clock.Today(), out var noted);
        if (noted is null)
            return outcome;

        db.Add(noted);
        db.Tell(actor.Person?.Value, project.Id.Subject, "ChangeNoted", now, new { noted.Id, noted.Verdict, noted.Since });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
