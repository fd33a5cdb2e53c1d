using Cairn.Accounts;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>What became of a visitor's report.</summary>
public sealed record ReportView(string Text, DateTimeOffset At, string Organisation, ProblemState State, IReadOnlyList<ReplyRow> Replies);

/// <summary>Finds what a visitor reported, by the secret of the link that was shown to them once. The names of the team stay with the team, and what it said to others before the reports became one stays with those.</summary>
internal sealed class FindReport(CairnDb db)
{
    public async Task<ReportView?> Handle(string secret, CancellationToken cancel)
    {
        var hash = Secrets.Hash(secret);
        var found = await (
            from report in db.ProblemReports
            join about in db.Problems on report.About equals about.Id
            join problem in db.Problems on report.Problem equals problem.Id
            join organisation in db.Organisations on problem.Organisation equals organisation.Id
            where report.SecretHash == hash
            select new { report.Id, report.About, about.Text, report.At, organisation.Name, problem.State }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var replies = await db.ProblemReplies
            .Where(reply => reply.Problem == found.About || db.ReportSteps.Any(step => step.Report == found.Id && step.Problem == reply.Problem && reply.At >= step.From))
            .OrderByDescending(reply => reply.At).ThenByDescending(reply => reply.Id)
            .Select(reply => new ReplyRow(reply.State, reply.Words, reply.At, null, null, null)).ToListAsync(cancel);
        return new(found.Text, found.At, found.Name, found.State, replies);
    }
}
