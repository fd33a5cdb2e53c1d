using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Diagrams;

/// <summary>What all diagrams share: their paper, and how it becomes text.</summary>
internal static class DiagramSheet
{
    public static Sheet Of(DiagramLabels labels, DrawingOptions options, string foot) =>
        new(options, options.Width, labels.ShowsTitle ? labels.Title : "", labels.Foot ?? foot);

    public static string Write(Sheet sheet, DiagramLabels labels, DrawingOptions options, string name, string description) =>
        sheet.Write(options, string.IsNullOrWhiteSpace(labels.Title) ? name : labels.Title.Trim(), labels.Description ?? description, ChartStyles.StandaloneDiagrams);

    /// <summary>Words, or the sentence that says there are none.</summary>
    public static string Or(this string words, string blank) => string.IsNullOrWhiteSpace(words) ? blank : words.Trim();
}
