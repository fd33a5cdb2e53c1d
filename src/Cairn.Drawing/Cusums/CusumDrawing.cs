using Cairn.Drawing.Cusums;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// Draws a Bernoulli CUSUM: evidence for more events above zero, for fewer below, by case. A signal is marked and numbered, and the line
/// falls back to zero in dots: what was known has been said.
/// </summary>
public static class CusumDrawing
{
    /// <summary>Draws a CUSUM as SVG.</summary>
    /// <remarks>
    /// Any number of cases: where several fall on one pixel the line keeps their first, last, lowest and highest, and every signal is drawn.
    /// Signals carry titles, and up to 120 cases all do. Signals are listed below the plot; a long list ends in "and n more".
    /// </remarks>
    /// <param name="analysis">What to draw.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The periods are not one for each case, not dates, or go backwards; the id prefix cannot begin an id.</exception>
    public static string Render(CusumAnalysis analysis, CusumLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new CusumPlan(analysis, labels, options);
        plan.Open();
        CusumLine.Draw(plan, analysis.Upper, CusumSide.Upper);
        CusumLine.Draw(plan, analysis.Lower, CusumSide.Lower);
        CusumMarks.Draw(plan);
        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["CusumName"], labels.Description ?? CusumWords.Describe(analysis));
    }
}
