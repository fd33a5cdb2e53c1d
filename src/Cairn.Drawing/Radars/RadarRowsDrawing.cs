using Cairn.Drawing.Radars;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// Draws a profile over all its times: a row for each thing with its name, a small line on the common scale, and the latest value. What a
/// radar can show of two times, this shows of many.
/// </summary>
public static class RadarRowsDrawing
{
    /// <summary>Draws all times of a profile as SVG.</summary>
    /// <remarks>A value that is not known leaves a gap in its line. The top of each band is the upper end of the scale, its foot the lower.</remarks>
    /// <param name="profile">At least one thing, on one scale.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">Size, mode and language; null takes the defaults. The height follows the rows, whatever is asked for. There is nothing to zoom.</param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">Nothing to show, no time, values that do not fit the times, a scale without length; the id prefix cannot begin an id.</exception>
    public static string Render(RadarProfile profile, RadarLabels labels, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(labels);
        RadarProfile.Refuse(profile, fewest: 1);
        options ??= new();
        DrawingOptions.RefuseUnlessDrawable(options);

        var plan = new RadarRowsPlan(profile, labels, options);
        plan.Sheet.Open(plan.Bottom);
        RadarRows.Draw(plan);
        return plan.Sheet.Write(options, DrawingText.In(options.Culture)["RadarRowsName"], labels.Description ?? RadarWords.Describe(profile, options.Culture));
    }
}
