using Cairn.Notices;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>What somebody who leaves a project leaves behind.</summary>
internal static class Leaving
{
    /// <summary>Writes down what is to be settled because some parts have nobody now, and tells those who lead and run the project; it is saved with the change of the caller.</summary>
    /// <param name="db">Where the change is made.</param>
    /// <param name="gone">The parts of one person that ended, or whose person may not sign in any more.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task LeaveBehindAsync(this CairnDb db, IReadOnlyCollection<ProjectPart> gone, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var parts in gone.Where(part => LooseEnd.IsLeftBy(part.Role)).GroupBy(part => part.Project))
        {
            var person = parts.First().Person;
            var others = await db.ProjectParts.AsNoTracking().Where(part => part.Project == parts.Key && part.Left == null && part.Person != person).ToListAsync(cancel);
            var active = await db.ActiveAmongAsync(others.ConvertAll(part => part.Person), cancel);
            var known = await db.LooseEnds.Where(end => end.Project == parts.Key && end.Person == person && end.Settled == null).ToListAsync(cancel);
            var ends = parts.Where(part => !others.Exists(other => active.Contains(other.Person) && IsSame(other, part.Role, part.Called)) && !known.Exists(end => IsSame(part, end.Role, end.Called)))
                .Select(part => new LooseEnd(Guid.CreateVersion7(at), part, at)).ToList();
            if (ends.Count == 0 || await db.LifeOfAsync(parts.Key, cancel) is { State: ProjectState.Closed })
                continue;

            db.AddRange(ends);
            db.Tell(null, parts.Key.Subject, "LooseEndsLeft", at, new { Roles = ends.Select(end => end.Role) });
            var project = await db.Projects.AsNoTracking().SingleAsync(one => one.Id == parts.Key, cancel);
            var leads = others.Where(part => part.Role == ProjectRole.Lead && active.Contains(part.Person)).Select(part => part.Person);
            foreach (var told in leads.Concat(await db.ThoseWhoRunAsync(project.Organisation, cancel)).Distinct().Where(told => told != person))
                db.Notify(told, "NoticeLooseEnds", $"/projects/{project.Id.Value}/team", at, project.Title);
        }
    }

    /// <summary>Ticks off what was to be settled because nobody had a part, when somebody has it again.</summary>
    public static async Task TakeUpAsync(this CairnDb db, ProjectId project, ProjectRole role, string called, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var end in await db.LooseEnds.Where(end => end.Project == project && end.Role == role && end.Called == called && end.Settled == null).ToListAsync(cancel))
            end.Settle(Settlement.Done, at);
    }

    private static bool IsSame(ProjectPart part, ProjectRole role, string called) => part.Role == role && part.Called == called;
}
