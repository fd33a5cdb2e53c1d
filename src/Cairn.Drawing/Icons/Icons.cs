using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// The icons of variation and assurance: the meanings of Making Data Count (NHS England) in our own drawings, made of the marks that the
/// charts use. An icon never stands alone; write <see cref="VariationWord"/> beside it.
/// </summary>
public static class Icons
{
    private const double Size = 40;
    private const double Middle = Size / 2;

    /// <summary>What the latest point says of the process: five points about a centre line, the last ones telling.</summary>
    /// <param name="variation">The state.</param>
    /// <param name="mode">Part of a page (default), or a file of its own.</param>
    /// <returns>An SVG element of 40 by 40 pixels with the word as its name; scale it with CSS.</returns>
    public static string Variation(Variation variation, SvgMode mode = SvgMode.Inline)
    {
        var scene = Ground();
        scene.Line(6, Middle, Size - 6, Middle, "cairn-centre");
        ReadOnlySpan<double> heights = variation switch
        {
            Spc.Variation.ImprovementHigh or Spc.Variation.ConcernHigh or Spc.Variation.NeutralHigh => [25, 23, 14, 10],
            Spc.Variation.ImprovementLow or Spc.Variation.ConcernLow or Spc.Variation.NeutralLow => [15, 17, 26, 30],
            _ => [16, 24, 17, 23],
        };
        Trace(scene, heights);
        for (var i = 0; i < heights.Length; i++)
        {
            if (i < 2)
                scene.Symbol(MarkKind.Circle, XOf(i), heights[i], 2.4, "cairn-common");
            else
                Mark(scene, variation, XOf(i), heights[i]);
        }

        return Written(scene, VariationWord.Of(variation), mode);
    }

    /// <summary>Whether the process as it is will meet its target: points on the good side of it, on the bad side, or on both.</summary>
    /// <param name="assurance">The state.</param>
    /// <param name="mode">Part of a page (default), or a file of its own.</param>
    /// <returns>An SVG element of 40 by 40 pixels with the word as its name; scale it with CSS.</returns>
    public static string Assurance(Assurance assurance, SvgMode mode = SvgMode.Inline)
    {
        var scene = Ground();
        scene.Line(6, Middle, Size - 6, Middle, "cairn-target");
        ReadOnlySpan<double> heights = assurance switch
        {
            Spc.Assurance.ConsistentPass => [12, 9, 13, 10],
            Spc.Assurance.ConsistentFail => [28, 31, 27, 30],
            _ => [14, 27, 13, 26],
        };
        var state = assurance switch
        {
            Spc.Assurance.ConsistentPass => Spc.Variation.ImprovementHigh,
            Spc.Assurance.ConsistentFail => Spc.Variation.ConcernLow,
            _ => Spc.Variation.CommonCause,
        };
        Trace(scene, heights);
        for (var i = 0; i < heights.Length; i++)
            Mark(scene, state, XOf(i), heights[i]);
        return Written(scene, VariationWord.Of(assurance), mode);
    }

    private static double XOf(int index) => 9 + index * 7.4;

    private static Scene Ground()
    {
        var scene = new Scene { Width = Size, Height = Size };
        scene.Rectangle(1, 1, Size - 2, Size - 2, "cairn-icon-ground", radius: 8);
        return scene;
    }

    private static void Trace(Scene scene, ReadOnlySpan<double> heights)
    {
        for (var i = 0; i < heights.Length; i++)
        {
            if (i == 0)
                scene.MoveTo(XOf(i), heights[i]);
            else
                scene.LineTo(XOf(i), heights[i]);
        }

        scene.EndPath("cairn-data");
    }

    private static void Mark(Scene scene, Variation variation, double x, double y)
    {
        switch (variation)
        {
            case Spc.Variation.ImprovementHigh or Spc.Variation.ImprovementLow:
                scene.Symbol(MarkKind.Circle, x, y, 4.3, "cairn-improvement-ring");
                scene.Symbol(MarkKind.Circle, x, y, 2.5, "cairn-improvement");
                break;
            case Spc.Variation.ConcernHigh or Spc.Variation.ConcernLow:
                scene.Symbol(MarkKind.Diamond, x, y, 4.6, "cairn-concern");
                break;
            case Spc.Variation.NeutralHigh or Spc.Variation.NeutralLow:
                scene.Symbol(MarkKind.Square, x, y, 3.3, "cairn-neutral");
                break;
            default:
                scene.Symbol(MarkKind.Circle, x, y, 2.6, "cairn-common");
                break;
        }
    }

    private static string Written(Scene scene, string word, SvgMode mode)
    {
        var buffer = new CharBuffer(2048);
        SvgWriter.Write(buffer, scene, new(word, "", "", mode, "cairn-icon"));
        return buffer.ToString();
    }
}
