using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Writes the charter of a project, as its next version.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Text">All that it says.</param>
/// <param name="SeenNumber">The version that the actor saw, 0 where there was none; a later one is never overwritten.</param>
public sealed record WriteCharter(ProjectId Project, CharterText Text, int SeenNumber);

internal sealed class WriteCharterHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(WriteCharter request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToWriteAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var latest = await db.Charters.AsNoTracking().Where(known => known.Project == project.Id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        if (request.SeenNumber != (latest?.Number ?? 0))
            return Outcome.Overtaken;
        var outcome = request.Text.Check();
        if (!outcome.IsAccepted)
            return outcome;
        if (request.Text.Priority is { } priority && !await db.PrioritiesAround(project, actor).AnyAsync(known => known.Id == priority, cancel))
            return Outcome.Refused(new Refusal("CharterPriorityElsewhere", nameof(CharterText.Priority)));
        var text = request.Text.Trimmed();
        if (latest?.Text == text)
            return Outcome.Accepted; // nothing is new, and what was signed stays signed

        var now = clock.GetUtcNow();
        var next = new CharterVersion(project.Id, request.SeenNumber + 1, text, actor.Person!.Value, now);
        db.Add(next);
        db.Tell(actor.Person?.Value, project.Id.Subject, "CharterWritten", now, new { next.Number, Changed = (latest?.Text ?? CharterText.Empty).DifferencesTo(text).Select(part => part.Field) });
        var sponsors = await db.ProjectParts.Where(part => part.Project == project.Id && part.Role == ProjectRole.Sponsor && part.Left == null && part.Person != actor.Person).Select(part => part.Person).Distinct().ToListAsync(cancel);
        await db.AskSponsorsAsync(project, sponsors, now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
