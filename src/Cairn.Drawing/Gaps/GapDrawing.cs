using Cairn.Drawing.Gaps;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// Draws what lies between two groups over time: a dot for the difference of each period with its 95 % interval as an upright line, zero as
/// a line across, and the halves that are compared each as a level with its own interval behind it.
/// </summary>
public static class GapDrawing
{
    /// <summary>Draws a gap as SVG.</summary>
    /// <remarks>
    /// Dots are all of one colour and shape: among many periods some lie away from zero by chance, and what counts is the change of the halves.
    /// Intervals that would make all else flat run out of the plot. Each dot carries a title.
    /// </remarks>
    /// <param name="analysis">What to draw; without a known period the drawing says that there are no data yet.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(GapAnalysis analysis, GapLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new GapPlan(analysis, labels, options);
        plan.Open();
        if (plan.Known.Count > 0)
        {
            GapHalves.Draw(plan);
            GapAxis.Draw(plan);
            GapDots.Draw(plan);
        }

        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["GapName"], labels.Description);
    }
}
