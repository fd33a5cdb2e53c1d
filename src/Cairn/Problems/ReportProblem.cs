using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Reports what gets in the way: anybody who belongs to the organisation, and visitors where its board is open to them.</summary>
/// <param name="Organisation">Whose board.</param>
/// <param name="Description">What gets in the way.</param>
/// <param name="From">Where a visitor is, so that reports can be counted.</param>
public sealed record ReportProblem(OrganisationId Organisation, ProblemDescription Description, string From = "");

/// <summary>What was reported; a visitor holds the secret of a link, which is kept nowhere.</summary>
public sealed record ReportedProblem(ProblemId Problem, string? Secret);

internal sealed class ReportProblemHandler(CairnDb db, Allowances allowances, CairnOptions options, TimeProvider clock)
{
    public async Task<(Outcome Outcome, ReportedProblem? Reported)> Handle(ReportProblem request, Actor actor, CancellationToken cancel)
    {
        var reporter = await db.OrganisationsOf(actor).AnyAsync(o => o.Id == request.Organisation, cancel) ? actor.Person : null;
        if (reporter is null && !await db.ProblemBoards.AnyAsync(board => board.Organisation == request.Organisation && board.IsOpenToVisitors, cancel))
            return (await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel) ? Outcome.NotAllowed : Outcome.NotFound, null);

        var now = clock.GetUtcNow();
        var outcome = Problem.Report(new(Guid.CreateVersion7(now)), request.Organisation, request.Description, now, out var problem);
        if (problem is null)
            return (outcome, null);
        if (reporter is null && await RefusalAsync(request, now, cancel) is { } refusal)
            return (Outcome.Refused(refusal), null);

        var secret = reporter is null ? Secrets.ForLink() : null;
        var report = Guid.CreateVersion7(now);
        db.Add(problem);
        db.Add(secret is null ? ProblemReport.By(reporter!.Value, report, problem.Id, now) : ProblemReport.ByVisitor(secret, report, problem.Id, now));
        db.Tell(reporter?.Value, problem.Id.Subject, "ProblemReported", now, new { Organisation = request.Organisation.Value, problem.Tags, problem.Matters });
        await db.SaveChangesAsync(cancel);
        return (outcome, new(problem.Id, secret));
    }

    /// <summary>One address has a share of what a board takes in a day. Where many addresses fill it, its team is told, once a day, and can close it to visitors.</summary>
    private async Task<Refusal?> RefusalAsync(ReportProblem request, DateTimeOffset now, CancellationToken cancel)
    {
        var board = $"reports to {request.Organisation.Value:N}";
        if (Take(Limit.VisitorReports, "reports from " + request.From) || Take(Limit.VisitorReportsToOneFromOne, $"{board} from {request.From}"))
            return new("ReportedTooOften");
        if (!Take(Limit.VisitorReportsToOne, board))
            return null;
        if (allowances.Take(Limit.ToldOfReports, "full: " + board) is null)
        {
            await db.TellThoseWhoLeadAsync(request.Organisation, "NoticeBoardFull", null, now, cancel);
            await db.SaveChangesAsync(cancel);
        }

        return new("BoardHadEnough");
    }

    private bool Take(Limit limit, string key) => allowances.Take(limit.Times(options.Allowance), key) is not null;
}
