using System.Globalization;
using Cairn.Drawing.SafetyCross;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// Draws a safety cross: a month as a calendar, each day without an event, with one, or not recorded. The three differ by shape and tone
/// as well as by colour, and a day that nobody recorded never looks like a good one.
/// </summary>
public static class SafetyCrossDrawing
{
    /// <summary>Draws one month, or several side by side in the order given, as SVG.</summary>
    /// <param name="months">At least one, no month twice.</param>
    /// <param name="labels">The words.</param>
    /// <param name="options">
    /// Size, mode and language; null takes the defaults. The width is at most the one asked for: few months need no more than their own.
    /// The height follows the months, whatever is asked for. There is nothing to zoom.
    /// </param>
    /// <returns>One <c>svg</c> element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size or scale of the options is out of range.</exception>
    /// <exception cref="ArgumentException">No month, or one month twice; the id prefix cannot begin an id.</exception>
    public static string Render(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels, DrawingOptions? options = null) =>
        Render(months, labels, options ?? new(), MonthsPlan.LargestCell);

    /// <summary>
    /// A complete HTML page to print on A4 and put on a wall: one month a sheet, as large as the sheet allows, clear in black and white, with
    /// room to fill in the days to come by hand. No script; the style is in its head.
    /// </summary>
    /// <param name="months">At least one, no month twice.</param>
    /// <param name="labels">The words.</param>
    /// <param name="culture">The language; default English.</param>
    /// <exception cref="ArgumentException">No month, or one month twice.</exception>
    public static string PrintPage(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels, CultureInfo? culture = null)
    {
        Check(months, labels);
        return SafetyCrossPage.Write(months, labels, culture ?? CultureInfo.InvariantCulture);
    }

    internal static string Render(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels, DrawingOptions options, double largestCell)
    {
        Check(months, labels);
        DrawingOptions.RefuseUnlessDrawable(options);

        var text = DrawingText.In(options.Culture);
        var plan = new MonthsPlan(months, labels, options, largestCell);
        plan.Sheet.Open(plan.Bottom);
        for (var i = 0; i < months.Count; i++)
            MonthGrid.Draw(plan, months[i], i);
        plan.Key.Draw(plan.KeyTop);
        return plan.Sheet.Write(options, text["SafetyName"], labels.Description ?? SafetyCrossWords.Describe(months, labels.Event, options.Culture));
    }

    private static void Check(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(labels);
        var text = DrawingText.In(CultureInfo.InvariantCulture);
        if (months.Count == 0)
            throw new ArgumentException(text["SafetyNoMonths"], nameof(months));
        if (months.GroupBy(month => (month.Year, month.Month)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException(text.Format("SafetyMonthTwice", twice.First().Name(CultureInfo.InvariantCulture)), nameof(months));
    }
}
