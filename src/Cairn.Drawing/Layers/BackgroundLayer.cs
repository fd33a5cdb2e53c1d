using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The paper.</summary>
internal static class BackgroundLayer
{
    public static void Draw(ChartLayout layout, Scene scene) =>
        scene.Rectangle(0, 0, layout.Width, layout.Height, "cairn-background");
}
