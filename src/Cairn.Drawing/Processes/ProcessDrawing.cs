using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Processes;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// Draws a process map from top to bottom: a lane for each role, ways as lines that run between the steps and never through them. Where
/// lanes find no room, the steps stand below each other, each with its role and its ways on in words.
/// </summary>
public static class ProcessDrawing
{
    /// <summary>Draws a process map as SVG. Each step is a <c>g</c> with <c>data-node</c>, each way a <c>path</c> with <c>data-link</c>.</summary>
    /// <param name="map">What to draw.</param>
    /// <param name="labels">The words around it.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the steps, whatever is asked for.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(ProcessMap map, DiagramLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var text = DrawingText.In(options.Culture);
        var sheet = DiagramSheet.Of(labels, options, ProcessTimes.Sum(map, text));
        var signs = new ProcessSigns(text);
        var order = new ProcessOrder(map);
        if (ProcessLanes.Fits(sheet, map))
        {
            var lanes = new ProcessLanes(sheet, map, order, signs);
            sheet.Open(lanes.Bottom);
            lanes.Draw();
        }
        else
        {
            var rows = new ProcessRows(sheet, map, order, signs);
            sheet.Open(rows.Bottom);
            rows.Draw();
        }

        return DiagramSheet.Write(sheet, labels, options, text["ProcessName"], ProcessWords.Describe(map, options.Culture));
    }
}
