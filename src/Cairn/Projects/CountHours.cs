using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The protected hours of a project, planned and used: since it began, and in the last four weeks.</summary>
public sealed record HoursView(HoursCount All, HoursCount Lately)
{
    private const decimal FewestHours = 4;

    /// <summary>Whether there is anything to say.</summary>
    public bool IsEmpty => All is { Planned: 0, Used: 0 };

    /// <summary>Whether less than half of what was planned lately was there; a few hours are too few to say so.</summary>
    public bool IsShort => Lately.Planned >= FewestHours && Lately.Used < Lately.Planned / 2;
}

/// <summary>Counts the hours that the charters of a project planned, and those that its team used. It names nobody; its callers decide who reads it.</summary>
internal sealed class CountHours(CairnDb db, TimeProvider clock)
{
    private const int DaysInFourWeeks = 28;

    public async Task<HoursView> Handle(ProjectView view, CancellationToken cancel)
    {
        var project = view.Project;
        var today = clock.Today();
        var lately = today.AddDays(1 - DaysInFourWeeks);
        var planned = new ProtectedTime(await GrantsAsync(project.Id, cancel), await RestsAsync(project.Id, cancel));
        var used = db.UsedTimes.Where(time => time.Project == project.Id);
        var all = await used.SumAsync(time => time.Minutes, cancel);
        var recent = await used.Where(time => time.Day >= lately).SumAsync(time => time.Minutes, cancel);
        return new(
            new(planned.Between(project.Begun, today), UsedTime.HoursIn(all)),
            new(planned.Between(lately < project.Begun ? project.Begun : lately, today), UsedTime.HoursIn(recent)));
    }

    private async Task<IReadOnlyList<(DateOnly From, int Hours)>> GrantsAsync(ProjectId project, CancellationToken cancel)
    {
        var versions = await db.Charters.Where(known => known.Project == project).OrderBy(known => known.Number).Select(known => new { known.At, known.ProtectedHours }).ToListAsync(cancel);
        return [.. versions.Select(version => (clock.DayOf(version.At), version.ProtectedHours ?? 0))];
    }

    private async Task<IReadOnlyList<(DateOnly From, DateOnly? Until)>> RestsAsync(ProjectId project, CancellationToken cancel)
    {
        var pauses = await db.Pauses.Where(pause => pause.Project == project).Select(pause => new { pause.At, pause.Until }).ToListAsync(cancel);
        var closings = await db.Closings.Where(closing => closing.Project == project).Select(closing => new { closing.At, Until = closing.Reopened }).ToListAsync(cancel);
        return [.. pauses.Concat(closings).Select(rest => (clock.DayOf(rest.At), rest.Until is { } until ? (DateOnly?)clock.DayOf(until) : null))];
    }
}
