namespace Cairn.Dashboards.Web;

/// <summary>A measure on a dashboard as the API answers it: its chart in a sentence, the latest value, and the story beside it.</summary>
public sealed record DashboardMeasureResource(Guid Measure, Guid Project, string Name, string Sentence, bool IsChanged, double? Latest, double? Target, string Story, string? Entry, int Version)
{
    internal static DashboardMeasureResource Of(ChosenChart chart, ToldEntry? told) =>
        new(chart.Id.Value, chart.Member.Measure.Project.Value, chart.Text.Name, chart.Chart.Sentence, chart.IsChanged, chart.Latest, chart.Text.Target, chart.Chosen!.Story, told?.Text, chart.Chosen.Version);
}

/// <summary>A story: an entry of a journal, a short text, or both; and that nobody can be recognised in it.</summary>
public sealed record StoryInput(Guid? Entry, string? Text, bool? IsAnonymous);
