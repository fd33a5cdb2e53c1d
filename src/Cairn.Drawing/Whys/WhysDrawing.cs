using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Whys;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>Draws a chain of whys from top to bottom, branches side by side; where they find no room, as an indented outline.</summary>
public static class WhysDrawing
{
    /// <summary>Draws a chain of whys as SVG. Each answer is a <c>g</c> with <c>data-node</c>, each step a <c>path</c> with <c>data-link</c>.</summary>
    /// <param name="problem">The problem with its answers.</param>
    /// <param name="labels">The words around it.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the chain, whatever is asked for.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">There is a <see cref="DiagramFault"/>, or the id prefix cannot begin an id.</exception>
    public static string Render(Why problem, DiagramLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);
        problem.Fault()?.Refuse(nameof(problem));

        var text = DrawingText.In(options.Culture);
        var sheet = DiagramSheet.Of(labels, options, "");
        if (WhyTree.Fits(sheet, problem))
        {
            var tree = new WhyTree(sheet, problem, text);
            sheet.Open(tree.Bottom);
            tree.Draw();
        }
        else
        {
            var picture = new OutlinePicture(sheet, [.. WhyLook.Rows(problem, null, 0, sheet.Font, text)], sheet.Top);
            sheet.Open(picture.Bottom);
            picture.Draw();
        }

        return DiagramSheet.Write(sheet, labels, options, text["WhyName"], problem.Describe(options.Culture));
    }
}
