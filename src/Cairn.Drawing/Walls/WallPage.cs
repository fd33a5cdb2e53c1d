using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Styles;
using Cairn.Drawing.Words;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Walls;

/// <summary>Writes the page around the cards.</summary>
internal static class WallPage
{
    private static readonly string Style = StyleSheet.Compact(ChartStyles.OfCharts + ChartStyles.Read("wall"));

    public static void Write(CharBuffer page, List<WallCard> cards, WallScale scale, WallLabels labels, DrawingText text)
    {
        var periods = new PeriodText(scale.Rhythm, labels.Culture);
        var isInvariant = labels.Culture.Equals(CultureInfo.InvariantCulture);
        page.Append("<!DOCTYPE html>\n<html lang=\"");
        XmlText.Append(page, isInvariant ? "en-GB" : labels.Culture.Name);
        page.Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        Element(page, "title", null, labels.Title);
        page.Append("\n<style>");
        page.Append(Style);
        page.Append("</style>\n</head>\n<body class=\"cairn-wall\">\n<header>\n");
        Element(page, "h1", null, labels.Title);
        if (labels.ValueAxis.Length > 0)
            Element(page, "p", "cairn-wall-unit", labels.ValueAxis);
        Element(page, "p", "cairn-wall-sentence", labels.Sentence.Length > 0 ? labels.Sentence : WallWords.Summary(cards, text));
        if (cards.Count > 0)
            Element(page, "p", "cairn-wall-scale", WallWords.Scale(cards, scale, labels, periods, text));
        page.Append("\n</header>\n<main>\n");

        var scene = new Scene();
        var description = new CharBuffer();
        for (var i = 0; i < cards.Count; i++)
            Card(page, scene, description, cards[i], i + 1, scale, labels, periods, text);

        page.Append("</main>\n");
        if (labels.Foot.Length > 0)
        {
            page.Append("<footer>");
            Element(page, "p", null, labels.Foot);
            page.Append("</footer>\n");
        }

        page.Append("</body>\n</html>\n");
    }

    private static void Card(
        CharBuffer page, Scene scene, CharBuffer words, WallCard card, int number, WallScale scale, WallLabels labels, PeriodText periods, DrawingText text)
    {
        var state = WallWords.Of(card.State, periods, text);
        page.Append("<article class=\"");
        page.Append(ClassOf(card.State));
        page.Append("\">");
        Element(page, "h2", null, card.Chart.Name);
        Element(page, "p", null, state);
        if (card.Points.Length > 0)
        {
            CardDrawing.Draw(scene, card, scale, labels, text);
            var description = card.Chart.Description.Length > 0
                ? card.Chart.Description
                : WallWords.Description(card, state, labels, periods, text, words);
            SvgWriter.Write(page, scene, new(card.Chart.Name, description, string.Create(CultureInfo.InvariantCulture, $"c{number}"), SvgMode.Inline));
            if (labels.OwnScale)
                Element(page, "p", "cairn-card-scale", text["WallScaleOwnMark"]);
        }

        page.Append("</article>\n");
    }

    private static string ClassOf(WallState state) => state.Rank != WallRank.Now ? "cairn-card" : state.Look switch
    {
        Look.Improvement => "cairn-card cairn-card-improvement",
        Look.Concern => "cairn-card cairn-card-concern",
        _ => "cairn-card cairn-card-neutral",
    };

    private static void Element(CharBuffer page, string name, string? style, string text)
    {
        page.Append('<');
        page.Append(name);
        if (style is not null)
        {
            page.Append(" class=\"");
            page.Append(style);
            page.Append('"');
        }

        page.Append('>');
        XmlText.Append(page, text);
        page.Append("</");
        page.Append(name);
        page.Append('>');
    }
}
