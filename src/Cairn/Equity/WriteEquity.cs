using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Equity;

/// <summary>Says, as one of the team, who of the population is not thriving and what is done about it; as the next version.</summary>
/// <param name="Project">In which project.</param>
/// <param name="Text">All that is to be said.</param>
/// <param name="SeenNumber">The version that the actor saw, 0 where there was none; a later one is never overwritten.</param>
public sealed record WriteEquity(ProjectId Project, EquityText Text, int SeenNumber);

internal sealed class WriteEquityHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(WriteEquity request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return outcome;
        var latest = await db.EquityVersions.AsNoTracking().Where(known => known.Project == request.Project).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        if (request.SeenNumber != (latest?.Number ?? 0))
            return Outcome.Overtaken;
        outcome = request.Text.Check();
        if (!outcome.IsAccepted)
            return outcome;
        var text = request.Text.Trimmed();
        if (latest?.Text == text)
            return Outcome.Accepted; // where nothing is new there is no new version

        var now = clock.GetUtcNow();
        var next = new EquityVersion(request.Project, request.SeenNumber + 1, text, member, now);
        db.Add(next);
        db.Tell(member.Value, request.Project.Subject, "EquityWritten", now, new { next.Number, Changed = (latest?.Text ?? EquityText.Empty).DifferencesTo(text).Select(part => part.Field) });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
