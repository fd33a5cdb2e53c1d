using Cairn.Drawing;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>A measure beside another one.</summary>
public sealed record ComparedMeasure(MeasureView View, ChartMaterial Material, MeasureChart Chart, Completeness Completeness);

/// <summary>A measure that can be put beside it.</summary>
public sealed record MeasureFound(MeasureId Id, string Name, string Project);

/// <summary>Two measures beside each other, or one and those that can be chosen.</summary>
/// <param name="One">The measure itself.</param>
/// <param name="Other">The other one; null until somebody chose it, or where the actor may not see it.</param>
/// <param name="Found">What was looked for by name, or the others of the project.</param>
public sealed record ComparisonView(ComparedMeasure One, ComparedMeasure? Other, IReadOnlyList<MeasureFound> Found)
{
    /// <summary>What they say, side by side.</summary>
    public ComparedDefinitions? Definitions { get; } = Other is null ? null : ComparedDefinitions.Of(One.View.Text, Other.View.Text);

    /// <summary>The axes of a chart: the time of both, and the values of both where heights mean the same.</summary>
    public SharedAxes AxesOf(ComparedMeasure measure)
    {
        var both = SharedAxes.Over([One.Chart.Analysis, .. Other is null ? [] : new[] { Other.Chart.Analysis }], One.View.Text.Shape == ReadingShape.Proportion);
        return Other is not null && One.View.Text.Multiply == Other.View.Text.Multiply && Definitions?.Comparability != Comparability.OfAnotherSort
            ? both
            : SharedAxes.Over([measure.Chart.Analysis], measure.View.Text.Shape == ReadingShape.Proportion) with { First = both.First, Last = both.Last };
    }
}

/// <summary>Finds two measures that the actor may see, each for what they may see of it.</summary>
internal sealed class FindComparison(CairnDb db, FindMeasure find, Words words, TimeProvider clock)
{
    private const int MostFound = 12;

    public async Task<ComparisonView?> Handle(MeasureId one, MeasureId? other, string? name, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(one, actor, cancel) is not { } view)
            return null;
        var beside = other is { } id && id != one ? await find.Handle(id, actor, cancel) : null;
        return new(await ComparedAsync(view, cancel), beside is null ? null : await ComparedAsync(beside, cancel), await FoundAsync(view, name, actor, cancel));
    }

    private async Task<ComparedMeasure> ComparedAsync(MeasureView view, CancellationToken cancel)
    {
        var material = (await db.ChartMaterialAsync(view.View, [new(view.Measure, view.Text)], cancel))[view.Measure.Id];
        return new(view, material, MeasureChart.Of(material, words), Completeness.Of(material.Readings, view.Text, clock.Today()));
    }

    private async Task<IReadOnlyList<MeasureFound>> FoundAsync(MeasureView view, string? name, Actor actor, CancellationToken cancel)
    {
        var (itself, project) = (view.Measure.Id, view.Measure.Project);
        var measures =
            from measure in db.MeasuresVisibleTo(actor)
            join version in db.MeasureVersions on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            join home in db.Projects on measure.Project equals home.Id
            where measure.Id != itself
            select new { measure.Id, Project = home.Id, home.Title, version.Text.Name };
        if (string.IsNullOrWhiteSpace(name))
            measures = measures.Where(measure => measure.Project == project);
        else
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers it, in no culture of ours
            measures = Like.Patterns(name.ToLowerInvariant()).Select(InAscii).Aggregate(measures, (found, pattern) => found.Where(measure => EF.Functions.Like(measure.Name.ToLower(), pattern, Like.Escaping)));
#pragma warning restore CA1304, CA1311, MA0011
        return await measures.OrderBy(measure => measure.Name).ThenBy(measure => measure.Id).Take(MostFound).Select(measure => new MeasureFound(measure.Id, measure.Name, measure.Title)).ToListAsync(cancel);
    }

    /// <summary>SQLite knows capitals in ASCII only: for other letters any sign will do.</summary>
    private static string InAscii(string pattern) => string.Concat(pattern.EnumerateRunes().Select(sign => sign.IsAscii ? sign.ToString() : "_"));
}
