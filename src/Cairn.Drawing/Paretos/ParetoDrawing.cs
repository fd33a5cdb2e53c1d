using Cairn.Drawing.Paretos;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// Draws a Pareto chart lying down: names read level whatever their length, one row a category, the largest on top. Bars and the line
/// of shares added up have one scale, from 0 to 100 %, so the line starts at the end of the first bar, as Juran drew it.
/// </summary>
public static class ParetoDrawing
{
    /// <summary>How many rows are drawn at most; beyond, the smallest are taken together.</summary>
    internal const int MostRows = 40;

    /// <summary>Draws a Pareto chart as SVG.</summary>
    /// <remarks>
    /// The few categories that make up 80 % are dark, the others pale. More than 40 categories, or more than fit a given height, end in
    /// one dashed bar "n others"; the analysis keeps them all. Each bar carries a title with its share.
    /// </remarks>
    /// <param name="analysis">What to draw.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height, where none is given, follows the rows. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(ParetoAnalysis analysis, ParetoLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new ParetoPlan(analysis, labels, options);
        plan.Open();
        ParetoBars.Draw(plan);
        ParetoLine.Draw(plan);
        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["ParetoName"], labels.Description ?? ParetoWords.Describe(analysis));
    }
}
