using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Fishbones;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>Draws a fishbone: the effect as the head on the right, a rib for each kind of cause; where ribs find no room, an indented outline.</summary>
public static class FishboneDrawing
{
    /// <summary>Draws a fishbone as SVG. Each kind and each cause is a <c>g</c> with <c>data-node</c>.</summary>
    /// <param name="fishbone">What to draw.</param>
    /// <param name="labels">The words around it.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the causes, whatever is asked for.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(Fishbone fishbone, DiagramLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fishbone);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var text = DrawingText.In(options.Culture);
        var sheet = DiagramSheet.Of(labels, options, "");
        if (FishboneRibs.Fits(sheet, fishbone))
        {
            var ribs = new FishboneRibs(sheet, fishbone, text);
            sheet.Open(ribs.Bottom);
            ribs.Draw();
        }
        else
        {
            var picture = new OutlinePicture(sheet, [.. FishboneRows.Of(fishbone, sheet.Font, text)], sheet.Top);
            sheet.Open(picture.Bottom);
            picture.Draw();
        }

        return DiagramSheet.Write(sheet, labels, options, text["FishboneName"], fishbone.Describe(options.Culture));
    }
}
