using Cairn.Drawing.Radars;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// Draws a profile as a radar: a spoke for each thing, the latest values joined and filled, those before as a dashed line. Spokes carry
/// numbers; the names stand in a list beside the picture, or below it where there is no room, so that no name is ever cut by its place.
/// </summary>
public static class RadarDrawing
{
    /// <summary>With fewer spokes there is no shape to see.</summary>
    internal const int FewestAxes = 3;

    /// <summary>Draws the latest time of a profile, and the one before it, as SVG.</summary>
    /// <remarks>A value that is not known leaves a gap in its line, and nothing is filled then.</remarks>
    /// <param name="profile">At least three things, on one scale.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the list, whatever is asked for. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">Fewer than three things, no time, values that do not fit the times, a scale without length; the id prefix cannot begin an id.</exception>
    public static string Render(RadarProfile profile, RadarLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(labels);
        RadarProfile.Refuse(profile, FewestAxes);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new RadarPlan(profile, labels, options);
        plan.Sheet.Open(plan.Bottom);
        RadarLines.DrawArea(plan);
        RadarNet.Draw(plan);
        RadarLines.Draw(plan);
        RadarList.Draw(plan);
        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["RadarName"], labels.Description ?? RadarWords.Describe(profile, options.Culture));
    }
}
