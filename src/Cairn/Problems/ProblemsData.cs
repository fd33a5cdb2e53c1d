using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>What is kept about who reported what, and who answered. When somebody is forgotten the problems stay, and nothing says that they were theirs.</summary>
internal sealed class ProblemsData(CairnDb db) : IPersonalData
{
    public string Part => "problems";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var reports = await (
            from report in db.ProblemReports
            join about in db.Problems on report.About equals about.Id
            join organisation in db.Organisations on about.Organisation equals organisation.Id
            where report.Reporter == person
            orderby report.At
            select new { Organisation = organisation.Name, about.Text, report.At }).ToListAsync(cancel);
        var replies = await db.ProblemReplies.Where(reply => reply.By == person).OrderBy(reply => reply.At).Select(reply => new { reply.Words, State = reply.State.ToString(), reply.At }).ToListAsync(cancel);
        return new { Reports = reports, Replies = replies };
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancel) =>
        db.ProblemReports.Where(report => report.Reporter == person).ExecuteUpdateAsync(set => set.SetProperty(report => report.Reporter, (PersonId?)null), cancel);
}
