using Cairn.Drawing;
using Cairn.Equity;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;

namespace Cairn.Charts;

/// <summary>A measure split into groups, as its page shows it.</summary>
/// <param name="View">Of which measure.</param>
/// <param name="Splits">Into which groups it can be split.</param>
/// <param name="Split">How it is split here; null where it is not split at all.</param>
/// <param name="Whole">The chart of all together.</param>
/// <param name="Groups">Those of the groups: what changed first, then as they were declared.</param>
/// <param name="Gap">What lies between two of them; null where there are no two to compare.</param>
public sealed record GroupsView(MeasureView View, IReadOnlyList<Stratum> Splits, Stratum? Split, GroupChart Whole, IReadOnlyList<GroupChart> Groups, StratumGap? Gap)
{
    /// <summary>The scale of values and the stretch of time that all of these charts share.</summary>
    public SharedAxes Axes { get; } = SharedAxes.Over([.. Groups.Prepend(Whole).Select(group => group.Chart.Analysis)], View.Text.Shape == ReadingShape.Proportion);

    /// <summary>The groups as they were declared, for whoever chooses two.</summary>
    public IReadOnlyList<string> Names => Split is { } split ? NamesOf(split) : [];

    internal static IReadOnlyList<string> NamesOf(Stratum split) => [.. split.Categories.Select(category => $"{split.Name}: {category}")];
}

/// <summary>Which split, and which two groups of it, somebody wants to see; nothing leaves it to the page.</summary>
public sealed record GroupsChoice(string? Split = null, string? One = null, string? Other = null);

/// <summary>Finds the charts of the groups of a measure, for what the actor may see of each.</summary>
internal sealed class FindGroups(CairnDb db, FindMeasure find, Words words)
{
    public async Task<GroupsView?> Handle(MeasureId id, GroupsChoice choice, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var material = (await db.ChartMaterialAsync(view.View, [new(view.Measure, view.Text)], cancel))[id];
        var readings = await db.ShownGroupsAsync(id, view.Text, view.View.IsInside(), cancel);
        var few = view.View.IsInside() ? null : (await db.FewRulesAsync([id], cancel))(id);
        var splits = Stratum.Of(view.Text.Strata);
        var split = splits.FirstOrDefault(known => known.Name == choice.Split) ?? (splits.Count > 0 ? splits[0] : null);
        var names = split is null ? [] : GroupsView.NamesOf(split);
        var groups = names.Select(name => ChartOf(name, material, [.. readings[name]])).OrderByDescending(group => group.IsChanged);
        return new(view, splits, split, ChartOf("", material, material.Readings), [.. groups], GapOf(view.Text, readings, few, split, names, choice));
    }

    /// <summary>As the chart of all is drawn, with its phases: what changed in the process or its counting changed for all.</summary>
    private GroupChart ChartOf(string group, ChartMaterial material, IReadOnlyList<ShownReading> readings) =>
        new(group, readings, MeasureChart.Of(group.Length == 0 ? material : material with { Text = material.Text with { Name = GroupLabel.Of(words, group) }, Readings = readings }, words));

    private static StratumGap? GapOf(MeasureText text, ILookup<string, ShownReading> readings, FewRule? few, Stratum? split, IReadOnlyList<string> names, GroupsChoice choice)
    {
        if (split is null || text.HasEvents)
            return null;
        var (one, other) = (names.FirstOrDefault(name => name == choice.One), choice.Other == StratumGap.Others && StratumGap.CanCompareWithOthers(text) ? StratumGap.Others : names.FirstOrDefault(name => name == choice.Other));
        return one is not null && other is not null && one != other
            ? StratumGap.Of(text, readings, few, one, other)
            : StratumGap.Propose(text, readings, few, [.. names.Where(name => !name.EndsWith(": " + Stratum.Unknown, StringComparison.Ordinal))]);
    }
}
