using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Those who reported a problem, and hear what becomes of it as long as they belong to its organisation. Visitors read it where their link leads.</summary>
internal static class Reporters
{
    public static async Task TellReportersAsync(this CairnDb db, Problem problem, string words, Actor actor, DateTimeOffset at, CancellationToken cancel)
    {
        var place = await db.Organisations.Where(o => o.Id == problem.Organisation).Select(o => o.Name).SingleAsync(cancel);
        var reporters = await db.ProblemReports.Where(report => report.Problem == problem.Id && report.Reporter != null).Select(report => report.Reporter).ToListAsync(cancel);
        var others = reporters.OfType<PersonId>().Where(person => person != actor.Person).Distinct().ToList();
        foreach (var reporter in await db.BelongingAmongAsync(problem.Organisation, others, cancel))
            db.Notify(reporter, words, $"/problems/{problem.Id.Value}", at, place);
    }
}
