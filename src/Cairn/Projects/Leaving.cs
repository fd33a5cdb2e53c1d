using Cairn.Accounts;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>What somebody who leaves a project leaves behind.</summary>
internal static class Leaving
{
    /// <summary>Writes down what is to be settled because somebody gave up parts, and tells those who lead and run the project; it is saved with the change of the caller.</summary>
    /// <param name="db">Where the change is made.</param>
    /// <param name="gone">The parts of one person that ended, or whose person may not sign in any more.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task LeaveBehindAsync(this CairnDb db, IReadOnlyCollection<ProjectPart> gone, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var parts in gone.GroupBy(part => part.Project))
        {
            var others = await db.OthersAsync([.. parts], cancel);
            if (!await db.ListAsync([.. parts], others, at, cancel))
                continue;

            var project = await db.Projects.AsNoTracking().SingleAsync(one => one.Id == parts.Key, cancel);
            var leads = others.Where(part => part.Role == ProjectRole.Lead).Select(part => part.Person);
            var told = leads.Concat(await db.ThoseWhoRunAsync(project.Organisation, cancel)).Where(told => told != parts.First().Person);
            await db.TellOfAsync(project, told, new("NoticeLooseEnds", "/team", at), cancel);
        }
    }

    /// <summary>Writes it down for a new lead, who is told already.</summary>
    public static async Task LeaveToAsync(this CairnDb db, ProjectPart gone, DateTimeOffset at, CancellationToken cancel) => await db.ListAsync([gone], await db.OthersAsync([gone], cancel), at, cancel);

    /// <summary>Settles who has a part, when somebody has it again. What only the one before knew stays to be asked.</summary>
    public static async Task FillPartAsync(this CairnDb db, ProjectId project, ProjectRole role, string called, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var end in await db.LooseEnds.Where(end => end.Project == project && end.Role == role && end.Called == called && end.Matter == LooseMatter.Who && end.Settled == null).ToListAsync(cancel))
            end.Settle(Settlement.Done, end.Answer, at);
    }

    /// <summary>The parts of the others in the team who can sign in.</summary>
    private static async Task<IReadOnlyList<ProjectPart>> OthersAsync(this CairnDb db, IReadOnlyList<ProjectPart> gone, CancellationToken cancel)
    {
        var (project, person) = (gone[0].Project, gone[0].Person);
        var others = await db.ProjectParts.AsNoTracking().Where(part => part.Project == project && part.Left == null && part.Person != person).ToListAsync(cancel);
        var active = await db.ActiveAmongAsync(others.ConvertAll(part => part.Person), cancel);
        return others.FindAll(part => active.Contains(part.Person));
    }

    /// <summary>Writes down what is not written down yet; says whether there was any.</summary>
    private static async Task<bool> ListAsync(this CairnDb db, IReadOnlyList<ProjectPart> gone, IReadOnlyList<ProjectPart> others, DateTimeOffset at, CancellationToken cancel)
    {
        var (project, person) = (gone[0].Project, gone[0].Person);
        var known = await db.LooseEnds.Where(end => end.Project == project && end.Person == person).ToListAsync(cancel);
        var ends = gone.Where(part => !known.Exists(end => end.IsOf(part) && (end.Settled is null || IsSince(end, part))))
            .SelectMany(part => LooseEnd.LeftBy(part.Role, others.Any(other => other.Role == part.Role && other.Called == part.Called)).Select(matter => new LooseEnd(Guid.CreateVersion7(at), part, matter, at))).ToList();
        if (ends.Count == 0 || await db.LifeOfAsync(project, cancel) is { State: ProjectState.Closed })
            return false;

        db.AddRange(ends);
        db.Tell(null, project.Subject, "LooseEndsLeft", at, new { Roles = ends.Select(end => end.Role).Distinct() });
        return true;
    }

    /// <summary>Whether it was settled after the part ended already: nobody is asked twice.</summary>
    private static bool IsSince(LooseEnd end, ProjectPart part) => part.Left is { } left && DateOnly.FromDateTime(end.At.UtcDateTime) >= left;
}
