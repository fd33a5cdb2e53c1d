using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Answers, as one of the team, what patients might lose; or answers it anew.</summary>
/// <param name="Project">By which project.</param>
/// <param name="Words">The answer, and who was asked.</param>
/// <param name="SeenVersion">The version that the actor saw, 0 where there was none; a later one is never overwritten.</param>
public sealed record SayLoss(ProjectId Project, LossWords Words, int SeenVersion);

internal sealed class SayLossHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SayLoss request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return outcome;

        var now = clock.GetUtcNow();
        var loss = await db.Losses.SingleOrDefaultAsync(known => known.Project == request.Project, cancel);
        if (loss is null && request.SeenVersion != 0)
            return Outcome.Overtaken;
        outcome = loss is null ? Loss.Say(request.Project, request.Words, member, now, out loss) : loss.Change(request.Words, request.SeenVersion, member, now);
        if (!outcome.IsAccepted)
            return outcome;
        if (request.SeenVersion == 0)
            db.Add(loss!);

        db.Tell(member.Value, request.Project.Subject, "LossSaid", now, new { loss!.Version });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
