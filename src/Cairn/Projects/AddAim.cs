using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Says another aim of a project, such as one for staff beside the one for patients. It stands after the others.</summary>
public sealed record AddAim(ProjectId Project, AimWords Words);

internal sealed class AddAimHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, int? Number)> Handle(AddAim request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToWriteAsync(request.Project, actor, cancel);
        if (project is null)
            return (allowed, null);
        if (life.State == ProjectState.Closed)
            return (Outcome.Refused(ProjectLife.IsClosed), null);
        var known = await db.Aims.Where(aim => aim.Project == project.Id).Select(aim => aim.Number).ToListAsync(cancel);
        if (known.Count >= Aim.Most)
            return (Outcome.Refused(new Refusal("AimsTooMany", null, Aim.Most)), null);

        var outcome = Aim.Set(project, request.Words, known.Count + 1, out var added, known.DefaultIfEmpty().Max());
        if (added is null)
            return (outcome, null);
        db.Add(added);
        db.Tell(actor.Person?.Value, project.Id.Subject, "AimSet", clock.GetUtcNow(), new { added.Number, added.Purpose, added.What, added.HowMuch, added.ForWhom, added.Where, added.By });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, added.Number);
    }
}
