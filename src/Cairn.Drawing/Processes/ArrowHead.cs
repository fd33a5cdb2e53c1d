namespace Cairn.Drawing.Processes;

/// <summary>The head of an arrow that points down.</summary>
internal static class ArrowHead
{
    public static void Draw(Scene scene, double x, double y, double font, string style)
    {
        scene.MoveTo(x, y);
        scene.LineTo(x - 0.32 * font, y - 0.55 * font);
        scene.LineTo(x + 0.32 * font, y - 0.55 * font);
        scene.EndPath(style, closed: true);
    }
}
