using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>One of the two times at which a closed project is looked at again.</summary>
/// <param name="Months">After how many months.</param>
/// <param name="Day">From which day on.</param>
/// <param name="IsDue">Whether the day has come, and nobody has looked yet.</param>
/// <param name="Done">What was seen; null until somebody looked.</param>
public sealed record FollowUpRow(int Months, DateOnly Day, bool IsDue, FollowUp? Done);

/// <summary>Finds when a closed project is looked at again, and what was seen: nothing while it is open. Whoever sees the project may read it.</summary>
internal sealed class FindFollowUps(CairnDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<FollowUpRow>> Handle(ProjectView view, CancellationToken cancel)
    {
        if (view.Life.Closing is not { } closing)
            return [];

        var done = await db.FollowUps.AsNoTracking().Where(known => known.Closing == closing.Id).ToListAsync(cancel);
        var today = clock.Today();
        return [.. FollowUp.Due.Select(months => (Months: months, Day: FollowUp.DayOf(clock.DayOf(closing.At), months), Done: done.Find(one => one.Months == months)))
            .Select(row => new FollowUpRow(row.Months, row.Day, row.Done is null && row.Day <= today, row.Done))];
    }
}
