using Cairn.Drawing.Diagrams;
using Cairn.Drawing.ForceFields;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>Draws a force field: the change above a line, what pulls towards it on the left of the line, what pushes it away on the right, arrows as long as they are strong.</summary>
public static class ForceFieldDrawing
{
    /// <summary>Draws a force field as SVG, in one shape at every width. Each force is a <c>g</c> with <c>data-node</c>.</summary>
    /// <param name="field">What to draw.</param>
    /// <param name="labels">The words around it.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the forces, whatever is asked for.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(ForceField field, DiagramLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var text = DrawingText.In(options.Culture);
        var sheet = DiagramSheet.Of(labels, options, text["ForceFoot"]);
        var plan = new ForceFieldPlan(sheet, field, text);
        sheet.Open(plan.Bottom);
        plan.Draw();
        return DiagramSheet.Write(sheet, labels, options, text["ForceName"], field.Describe(options.Culture));
    }
}
