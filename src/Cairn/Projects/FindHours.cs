using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The hours of a project as their page shows them.</summary>
/// <param name="View">Which project.</param>
/// <param name="Hours">Planned and used by all.</param>
/// <param name="Own">What the actor wrote down, the latest first.</param>
/// <param name="IsOpenToActor">Whether the actor is of the team and can write hours down now.</param>
public sealed record OwnHoursView(ProjectView View, HoursView Hours, IReadOnlyList<UsedTime> Own, bool IsOpenToActor);

/// <summary>Finds the hours of a project for the people of its organisation; each sees their own one by one, and those of all as a sum.</summary>
internal sealed class FindHours(CairnDb db, FindProject find, CountHours count)
{
    private const int Most = 50;

    public async Task<OwnHoursView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var person = actor.Person;
        var own = await db.UsedTimes.AsNoTracking().Where(time => time.Project == id && time.Person == person).OrderByDescending(time => time.Day).ThenByDescending(time => time.Id).Take(Most).ToListAsync(cancel);
        return new(view, await count.Handle(view, cancel), own, view.Life.State != ProjectState.Closed && await db.IsInTeamAsync(id, actor, cancel));
    }
}
