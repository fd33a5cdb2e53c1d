using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The protected hours of a project, planned and used: since it began, and in the last four weeks.</summary>
public sealed record HoursView(HoursCount All, HoursCount Lately)
{
    private const decimal FewestHours = 4;

    /// <summary>Whether there is anything to say.</summary>
    public bool IsEmpty => All is { Planned: 0, Used: 0 };

    /// <summary>Whether the team used more than was planned for it; who promised none said nothing of it.</summary>
    public bool IsOver => All.Planned > 0 && All.Used > All.Planned;

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
        var found = await db.Projects.Where(known => known.Id == project.Id).Select(known => new
        {
            All = db.UsedTimes.Where(time => time.Project == known.Id).Sum(time => time.Minutes),
            Lately = db.UsedTimes.Where(time => time.Project == known.Id && time.Day >= lately).Sum(time => time.Minutes),
            Versions = db.Charters.Where(version => version.Project == known.Id).OrderBy(version => version.Number).Select(version => new { version.At, version.ProtectedHours }).ToList(),
        }).SingleAsync(cancel);
        var planned = new ProtectedTime([.. found.Versions.Select(version => (clock.DayOf(version.At), version.ProtectedHours ?? 0))], await RestsAsync(project.Id, cancel));
        return new(
            new(planned.Between(project.Begun, today), UsedTime.HoursIn(found.All)),
            new(planned.Between(lately < project.Begun ? project.Begun : lately, today), UsedTime.HoursIn(found.Lately)));
    }

    private async Task<IReadOnlyList<(DateOnly From, DateOnly? Until)>> RestsAsync(ProjectId project, CancellationToken cancel)
    {
        var pauses = db.Pauses.Where(pause => pause.Project == project).Select(pause => new { pause.At, pause.Until });
        var rests = await pauses.Concat(db.Closings.Where(closing => closing.Project == project).Select(closing => new { closing.At, Until = closing.Reopened })).ToListAsync(cancel);
        return [.. rests.Select(rest => (clock.DayOf(rest.At), rest.Until is { } until ? (DateOnly?)clock.DayOf(until) : null))];
    }
}
