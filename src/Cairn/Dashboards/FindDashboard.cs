using Cairn.Charts;
using Cairn.Equity;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>The dashboard of an organisation: the answers to the five questions of Lloyd (R Foy, BMJ 2020;368:m213, box 2).</summary>
/// <param name="Chosen">How good are we? The few measures.</param>
/// <param name="Comparisons">Where do we stand? The same definition in several units.</param>
/// <param name="Variations">Where and why do we vary? Signals, and what teams know of them.</param>
/// <param name="Splits">Over time, where are the gaps? Measures that are split into groups.</param>
/// <param name="Works">What is working? The latest first.</param>
public sealed record DashboardView(ChosenView Chosen, IReadOnlyList<UnitComparison> Comparisons, IReadOnlyList<Variation> Variations, IReadOnlyList<Split> Splits, IReadOnlyList<WhatWorked> Works);

/// <summary>A chart with a signal, and what was said about why it came about.</summary>
public sealed record Variation(ChosenChart Chart, IReadOnlyList<SignalAnswer> Answers);

/// <summary>A measure that is split into groups, and those of them for which nobody has numbers.</summary>
public sealed record Split(ChosenChart Chart, IReadOnlyList<string> Empty);

/// <summary>Something that a team says works: a process that became another one, a change that stays, a project that reached what it wanted.</summary>
public sealed record WhatWorked(WorkKind Kind, DateOnly Day, string Text, string Of, string Address);

/// <summary>How a team says that something works.</summary>
public enum WorkKind
{
    /// <summary>It gave a reason why the process is another one.</summary>
    Phase,

    /// <summary>It keeps a change.</summary>
    Kept,

    /// <summary>It closed a project that reached what it wanted, or a part of it.</summary>
    Reached,
}

/// <summary>Finds the dashboard of an organisation for those who see the organisation.</summary>
internal sealed class FindDashboard(CairnDb db, ListChosen list)
{
    private const int MostWorks = 20;

    public async Task<DashboardView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await list.Handle(id, actor, withUnits: true, cancel) is not { } chosen)
            return null;
        if (chosen.Charts.Count == 0)
            return new(chosen, [], [], [], []);
        var ids = chosen.Charts.Select(chart => chart.Id).ToList();
        var answers = (await db.SignalAnswers.AsNoTracking().Where(answer => ids.Contains(answer.Measure)).OrderByDescending(answer => answer.At).ToListAsync(cancel)).ToLookup(answer => answer.Measure);
        var strata = (await db.Readings.Where(reading => ids.Contains(reading.Measure) && reading.Stratum != "" && reading.Value != null).Select(reading => new { reading.Measure, reading.Stratum }).Distinct().ToListAsync(cancel)).ToLookup(group => group.Measure, group => group.Stratum);
        return new(
            chosen,
            [.. chosen.Charts.DistinctBy(chart => chart.Root).Select(chart => UnitComparison.Of(chart, [.. chosen.Units[chart.Root]])).Where(comparison => comparison.Units.Count > 1)],
            [.. chosen.Charts.Where(chart => chart.Chart.Signal is not null).Select(chart => new Variation(chart, [.. answers[chart.Id].Where(answer => answer.Period == chart.Chart.SignalFrom)]))],
            [.. chosen.Charts.Where(chart => Stratum.Of(chart.Text.Strata).Count > 0).Select(chart => new Split(chart, [.. ReadingRules.GroupsOf(chart.Text).Except(strata[chart.Id], StringComparer.Ordinal)]))],
            await WorksAsync(chosen.Charts, cancel));
    }

    private async Task<IReadOnlyList<WhatWorked>> WorksAsync(IReadOnlyList<ChosenChart> charts, CancellationToken cancel)
    {
        var projects = charts.Select(chart => chart.Member.Measure.Project).Distinct().ToList();
        var titles = charts.DistinctBy(chart => chart.Member.Measure.Project).ToDictionary(chart => chart.Member.Measure.Project, chart => chart.Title);
        var kept = await db.MadeChanges.AsNoTracking().Where(change => projects.Contains(change.Project) && change.Verdict == Verdict.Keep).OrderByDescending(change => change.Since).Take(MostWorks).ToListAsync(cancel);
        var reached = await db.Closings.AsNoTracking().Where(closing => projects.Contains(closing.Project) && closing.Reopened == null && closing.Helped != "" && (closing.Ended == ClosingOutcome.Achieved || closing.Ended == ClosingOutcome.Partly)).ToListAsync(cancel);
        return
        [
            .. charts.SelectMany(chart => chart.Material.Phases.Select(phase => new WhatWorked(WorkKind.Phase, phase.From, phase.Reason, chart.Text.Name, $"/measures/{chart.Id.Value}")))
                .Concat(kept.Select(change => new WhatWorked(WorkKind.Kept, change.Since, change.What, titles[change.Project], $"/projects/{change.Project.Value}/changes")))
                .Concat(reached.Select(closing => new WhatWorked(WorkKind.Reached, DateOnly.FromDateTime(closing.At.UtcDateTime), closing.Helped, titles[closing.Project], $"/projects/{closing.Project.Value}")))
                .OrderByDescending(work => work.Day).Take(MostWorks),
        ];
    }
}
