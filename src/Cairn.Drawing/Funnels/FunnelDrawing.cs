using Cairn.Drawing.Funnels;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// Draws a funnel: units by size, the overall value they share, and limits that narrow as units grow. Units outside the limits are
/// named; nobody is ranked.
/// </summary>
public static class FunnelDrawing
{
    /// <summary>Draws a funnel as SVG.</summary>
    /// <remarks>
    /// Within the 95 % limits a unit is a slate dot, between 95 % and 99.8 % an open square, beyond 99.8 % a filled one; with a
    /// <see cref="FunnelLabels.Direction"/> the squares become the circles and diamonds of improvement and concern. Names that find no
    /// free room are left out, and the foot says how many stand there; every point carries its name as a title.
    /// </remarks>
    /// <param name="analysis">What to draw, under the over-dispersion it was computed with.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. A zoomed axis spans units and limits only, and says so.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">The id prefix cannot begin an id.</exception>
    public static string Render(FunnelAnalysis analysis, FunnelLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(labels);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new FunnelPlan(analysis, labels, options);
        plan.Open();
        FunnelLimitLines.Draw(plan);
        FunnelPoints.Draw(plan);
        FunnelNames.Draw(plan);
        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["FunnelName"], labels.Description ?? FunnelWords.Describe(analysis, labels.Nouns));
    }
}
