using System.Globalization;
using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>Annotations: a dotted line through the plot, a numbered flag on the rail beneath, the text in a list.</summary>
internal static class FlagsLayer
{
    public static void Draw(ChartLayout layout, Scene scene)
    {
        if (layout.Notes.Lines.Count == 0)
            return;

        var (plot, rail) = (layout.Plot, layout.Rail);
        foreach (var flag in rail.Flags)
        {
            scene.MoveTo(flag.At, plot.Top);
            scene.LineTo(flag.At, plot.Bottom);
            scene.LineTo(flag.X, MiddleOf(layout, flag));
        }

        scene.EndPath("cairn-flag-line");
        foreach (var flag in rail.Flags)
            DrawNumber(layout, scene, flag.X, MiddleOf(layout, flag), flag.Number);

        foreach (var line in layout.Notes.Lines)
        {
            var middle = layout.NotesTop + (line.Row + 0.5) * layout.NoteStep;
            if (line.Number > 0)
                DrawNumber(layout, scene, line.X - layout.Notes.Indent + rail.Radius, middle, line.Number);
            scene.Text(line.X, middle + 0.35 * layout.FontSize, line.Text, "cairn-note");
        }
    }

    private static double MiddleOf(ChartLayout layout, Flag flag) =>
        layout.Plot.Bottom + 0.4 * layout.FontSize + layout.Rail.Radius + flag.Row * layout.Rail.RowHeight;

    private static void DrawNumber(ChartLayout layout, Scene scene, double x, double y, int number)
    {
        scene.Symbol(MarkKind.Circle, x, y, layout.Rail.Radius, "cairn-flag");
        scene.Text(x, y + 0.33 * layout.FontSize, number.ToString(CultureInfo.InvariantCulture), "cairn-flag-number", Anchor.Middle);
    }
}
