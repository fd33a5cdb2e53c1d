namespace Cairn.Dashboards.Web;

/// <summary>A measure on a dashboard as the API answers it: its chart in a sentence, the latest value, and the story beside it.</summary>
public sealed record DashboardMeasureResource(Guid Measure, Guid Project, string Name, string Sentence, bool IsChanged, double? Latest, double? Target, string Story, string? Entry, int Version)
{
    internal static DashboardMeasureResource Of(ChosenChart chart, ToldEntry? told) =>
        new(chart.Id.Value, chart.Member.Measure.Project.Value, chart.Text.Name, chart.Chart.Sentence, chart.IsChanged, chart.Latest, chart.Text.Target, chart.Chosen!.Story, told?.Text, chart.Chosen.Version);
}

/// <summary>What stands beside the measures of a dashboard.</summary>
public sealed record QuestionsResource(IReadOnlyList<ComparisonResource> Comparisons, IReadOnlyList<VariationResource> Variations, IReadOnlyList<SplitResource> Splits, IReadOnlyList<WorkResource> Works)
{
    internal static QuestionsResource Of(DashboardView view) => new(
        [.. view.Comparisons.Select(comparison => new ComparisonResource(comparison.Chart.Id.Value, [.. comparison.Units.Select(unit => new UnitResource(comparison.NameOf(unit), unit.Id.Value, unit.Chart.Sentence, unit.Latest))]))],
        [.. view.Variations.Select(variation => new VariationResource(variation.Chart.Id.Value, variation.Chart.Chart.Sentence, [.. variation.Answers.Select(answer => answer.Why)]))],
        [.. view.Splits.Select(split => new SplitResource(split.Chart.Id.Value, split.Empty))],
        [.. view.Works.Select(work => new WorkResource(work.Kind, work.Day, work.Text, work.Of))]);
}

/// <summary>Units that share the definition of a measure, in the order of their names.</summary>
public sealed record ComparisonResource(Guid Measure, IReadOnlyList<UnitResource> Units);

/// <summary>A unit with its measure of that definition.</summary>
public sealed record UnitResource(string Name, Guid Measure, string Sentence, double? Latest);

/// <summary>A measure with a signal, and what was said about why.</summary>
public sealed record VariationResource(Guid Measure, string Sentence, IReadOnlyList<string> Answers);

/// <summary>A measure that is split, and the groups of which there are no numbers.</summary>
public sealed record SplitResource(Guid Measure, IReadOnlyList<string> WithoutNumbers);

/// <summary>Something of which a team says that it works.</summary>
public sealed record WorkResource(WorkKind Kind, DateOnly Day, string Text, string Of);

/// <summary>A story: an entry of a journal, a short text, or both; and that nobody can be recognised in it.</summary>
public sealed record StoryInput(Guid? Entry, string? Text, bool? IsAnonymous);
