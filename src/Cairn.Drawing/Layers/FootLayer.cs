using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The line of method at the foot, under a rule.</summary>
internal static class FootLayer
{
    public static void Draw(ChartLayout layout, Scene scene)
    {
        if (layout.FootLines.Count == 0)
            return;

        var rule = layout.FootTop - 0.5 * layout.FontSize;
        scene.Line(layout.Margin, rule, layout.Width - layout.Margin, rule, "cairn-rule");
        for (var i = 0; i < layout.FootLines.Count; i++)
            scene.Text(layout.Margin, layout.FootTop + layout.FootFontSize * (1 + i * layout.LineStep / layout.FontSize), layout.FootLines[i], "cairn-foot");
    }
}
