using Cairn.Drawing.Layers;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The door to run and control charts: an analysis in, SVG text out.</summary>
public static class ChartDrawing
{
    /// <summary>A drawing that grew beyond this is not kept for the next.</summary>
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static Scene? scene;

    [ThreadStatic]
    private static CharBuffer? buffer;

    /// <summary>
    /// Draws a run or control chart. Everything is measured first and then drawn in layers, the ground first and the words last, so that
    /// labels never collide. Shape says the same as colour. Pure: the same input gives the same text. No script, no outside resource.
    /// </summary>
    /// <param name="analysis">The analysed chart; without points the drawing says that there are no data yet.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">How to draw; null for the defaults.</param>
    /// <returns>One SVG element, valid as XML and inside HTML.</returns>
    /// <exception cref="ArgumentException">A size or an id prefix out of range, or an annotation of a point that is not there.</exception>
    public static string Render(Analysis analysis, ChartLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        scene ??= new();
        scene.Clear();
        buffer ??= new(1 << 14);
        buffer.Clear();

        var layout = ChartMeasure.Of(analysis, labels, options);
        scene.Width = layout.Width;
        scene.Height = layout.Height;
        scene.FontSize = layout.FontSize;
        foreach (var draw in ChartLayers.InOrder)
            draw(layout, scene);

        var title = string.IsNullOrWhiteSpace(labels.Title) ? analysis.Kind.Name : labels.Title;
        SvgWriter.Write(buffer, scene, new(title, labels.Description, options.IdPrefix, options.Mode));
        var svg = buffer.ToString();
        if (buffer.Capacity > MostKept)
            (buffer, scene) = (null, null);
        return svg;
    }
}
