using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Drivers;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// Draws a driver diagram: columns from left to right where the width allows, an indented outline of the same boxes where not. No link
/// crosses another where that can be avoided (small diagrams are solved exactly), and otherwise the order given is kept, so that a small
/// edit moves little. The same diagram always gives the same drawing.
/// </summary>
public static class DriverDrawing
{
    /// <summary>Draws a driver diagram as SVG.</summary>
    /// <remarks>
    /// Each box is a <c>g</c> with the id <c>{prefix}-node-{id}</c> and <c>data-node="{id}"</c>, each link a <c>path</c> with
    /// <c>data-link="{parent} {child}"</c>, so that a page can attach behaviour. In a narrow drawing a box that serves several is linked
    /// to the first, and says in words what else it serves.
    /// </remarks>
    /// <param name="diagram">What to draw.</param>
    /// <param name="labels">The words around it.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the diagram, whatever is asked for. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(DriverDiagram diagram, DiagramLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var text = DrawingText.In(options.Culture);
        var signs = new DriverSigns(diagram, text);
        var sheet = DiagramSheet.Of(labels, options, signs.Foot());
        var graph = new DriverGraph(diagram);
        if (DriverColumns.Fits(sheet, diagram.Columns.Count))
        {
            var columns = new DriverColumns(sheet, graph, signs);
            sheet.Open(columns.Bottom);
            columns.Draw();
        }
        else
        {
            var rows = new DriverRows(sheet, graph, signs, text);
            sheet.Open(rows.Bottom);
            rows.Draw();
        }

        return DiagramSheet.Write(sheet, labels, options, text["DriverName"], DriverWords.Describe(diagram, options.Culture));
    }
}
