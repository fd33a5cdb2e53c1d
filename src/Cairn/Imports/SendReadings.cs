using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Says what was found for many measures at once, as a program of one of the team. All or nothing.</summary>
/// <param name="Project">Of which project.</param>
/// <param name="Rows">What was found.</param>
/// <param name="Why">Why earlier readings are corrected; not asked for where all are new.</param>
/// <param name="IsMeant">Whether what looks odd is meant so.</param>
public sealed record SendReadings(ProjectId Project, ImportRows Rows, string Why, bool IsMeant)
{
    /// <summary>The word by which the program knows again what it sent; null where it does not.</summary>
    public string? Key { get; init; }

    /// <summary>A print of what it sent, without which a word means nothing.</summary>
    public string Print { get; init; } = "";
}

/// <summary>How it ended, and what was decided about it.</summary>
public sealed record ReadingsSent(Outcome Outcome, Import? Import = null, ImportPlan? Plan = null);

internal sealed class SendReadingsHandler(CairnDb db, ImportPlanning planning, ImportWriting writing, TimeProvider clock)
{
    public async Task<ReadingsSent> Handle(SendReadings request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return new(outcome);
        if (request.Key is { Length: > Import.LongestKey })
            return new(Outcome.Refused(new Refusal("TooLong", "Idempotency-Key", Import.LongestKey)));
        if (request.Key is not null && await db.Imports.AsNoTracking().SingleOrDefaultAsync(known => known.Project == request.Project && known.By == member && known.Key == request.Key, cancel) is { } again)
            return again.Print == request.Print ? new(Outcome.Accepted, again) : new(Outcome.Refused(new Refusal("ImportKeyReused", "Idempotency-Key")));
        if (request.Rows.Rows.Count > Import.MostRows)
            return new(Outcome.Refused(new Refusal("ReadingsTooMany", "readings", Import.MostRows)));

        var now = clock.GetUtcNow();
        var import = new Import(new(Guid.CreateVersion7(now)), request.Project, "", member, now) { Rows = request.Rows.Rows.Count, Key = request.Key, Print = request.Print };
        outcome = import.Decide(request.Why, request.IsMeant);
        if (!outcome.IsAccepted)
            return new(outcome);
        var plan = await planning.MakeAsync(request.Project, request.Rows, new(), cancel);
        outcome = plan.Check(request.Why, request.IsMeant);
        if (!outcome.IsAccepted)
            return new(outcome, Plan: plan);
        db.Add(import);
        await writing.WriteAsync(import, plan, member, done: null, cancel);
        await turn.CommitAsync(cancel);
        return new(outcome, import, plan);
    }
}
