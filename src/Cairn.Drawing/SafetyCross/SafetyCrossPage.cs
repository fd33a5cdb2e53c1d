using System.Globalization;
using Cairn.Drawing.Styles;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.SafetyCross;

/// <summary>The page that goes to the printer.</summary>
internal static class SafetyCrossPage
{
    /// <summary>A4 within its margins, in pixels of 1/96 inch: 210 − 2 × 12 mm.</summary>
    private const double SheetWidth = 700;
    private const double LargestCell = 96;
    private const double TextScale = 1.4;

    public static string Write(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels, CultureInfo culture)
    {
        var page = new CharBuffer(32 * 1024);
        page.Append("<!doctype html><html lang=\"");
        XmlText.Append(page, culture.Name.Length > 0 ? culture.Name : "en");
        page.Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
        XmlText.Append(page, labels.Title);
        page.Append("</title><style>");
        page.Append(StyleSheet.Compact(ChartStyles.OfCharts));
        page.Append(StyleSheet.Compact(ChartStyles.Read("print")));
        page.Append("</style></head><body class=\"cairn-print\">");
        for (var i = 0; i < months.Count; i++)
        {
            page.Append("<div class=\"cairn-sheet\">");
            page.Append(SafetyCrossDrawing.Render([months[i]], labels with { Description = null }, OptionsOf(i, culture), LargestCell));
            page.Append("</div>");
        }

        page.Append("</body></html>");
        return page.ToString();
    }

    private static DrawingOptions OptionsOf(int index, CultureInfo culture) => new()
    {
        Width = SheetWidth,
        Mode = SvgMode.Inline,
        IdPrefix = string.Create(CultureInfo.InvariantCulture, $"month-{index + 1}"),
        Culture = culture,
        FontScale = TextScale,
    };
}
