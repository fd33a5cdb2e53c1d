using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The title, the unit above the axis, the words over each phase.</summary>
internal static class HeadingsLayer
{
    public static void Draw(ChartLayout layout, Scene scene)
    {
        var y = layout.TitleTop;
        foreach (var line in layout.TitleLines)
        {
            scene.Text(layout.Margin, y + layout.TitleFontSize, line, "cairn-title");
            y += layout.LineStep * layout.TitleFontSize / layout.FontSize;
        }

        y = layout.UnitTop;
        foreach (var line in layout.UnitLines)
        {
            scene.Text(layout.Margin, y + layout.FontSize, line, "cairn-unit");
            y += layout.LineStep;
        }

        foreach (var heading in layout.Headings)
            scene.Text(heading.X, layout.Plot.Top - 0.5 * layout.FontSize, heading.Text, "cairn-label-quiet");

        if (!layout.HasValues)
            scene.Text((layout.Plot.Left + layout.Plot.Right) / 2, (layout.Plot.Top + layout.Plot.Bottom) / 2, layout.Plot.Text["NoData"], "cairn-label-quiet", Anchor.Middle);
    }
}
