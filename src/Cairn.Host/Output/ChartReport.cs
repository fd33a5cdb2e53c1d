using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;
using Spectre.Console;

namespace Cairn.Host.Output;

/// <summary>What a person reads in a terminal: why this kind, the sentence, and a compact table.</summary>
internal static class ChartReport
{
    private const int MostPoints = 40;

    public static void Print(ChartSet set, Terminal terminal)
    {
        if (set.Choice.Why is { } why)
            terminal.Output.WriteLine(why);
        if (set.Choice.Advice is { } advice)
            terminal.Output.WriteLine(advice);

        if (!set.IsFaceted)
        {
            terminal.Output.WriteLine(set.Charts[0].Sentence);
            terminal.Print(PointTable(set.Charts[0].Shown, terminal.Output));
        }
        else
        {
            terminal.Print(FacetTable(set));
        }

        foreach (var path in set.Request.Out)
            terminal.Output.WriteLine($"Written: {path}");
    }

    private static Table PointTable(Analysis analysis, TextWriter output)
    {
        var periods = new PeriodText(analysis.Series);
        var hidden = Math.Max(0, analysis.Count - MostPoints);
        if (hidden > 0)
            output.WriteLine(FormattableString.Invariant($"The last {MostPoints} of {analysis.Count:#,0} points:"));

        var table = Blank().AddColumn("Point", right: true).AddColumn("Period").AddColumn("Value", right: true)
            .AddColumn(analysis.Kind.IsShewhart ? "Centre" : "Median", right: true);
        if (analysis.Kind.IsShewhart)
            table.AddColumn("Lower", right: true).AddColumn("Upper", right: true);
        table.AddColumn("Signal");
        for (var i = hidden; i < analysis.Count; i++)
            AddRow(table, analysis[i], periods, analysis.Kind.IsShewhart);
        return table;
    }

    private static void AddRow(Table table, in AnalysedPoint point, PeriodText periods, bool limits)
    {
        var cells = new List<string> { NumberText.Say(point.Number), periods.Say(point.Period), Say(point.Value), Say(point.Limits.Centre) };
        if (limits)
            cells.AddRange([Say(point.Limits.Lower), Say(point.Limits.Upper)]);
        cells.Add(point.IsExcluded ? "excluded" : point.Value is null ? "missing" : string.Join(", ", Names.Of(point.Signals)));
        table.AddRow([.. cells.Select(Markup.Escape)]);
    }

    private static Table FacetTable(ChartSet set)
    {
        var table = Blank().AddColumn(Reading.Plain(set.Request.FacetColumn!)).AddColumn("Points", right: true).AddColumn("Latest", right: true)
            .AddColumn(set.Choice.Kind.IsShewhart ? "Centre" : "Median", right: true).AddColumn("What it shows");
        foreach (var chart in set.Charts)
        {
            var latest = chart.Shown.Latest;
            var said = chart.Sentence;
            var after = said.IndexOf("; ", StringComparison.Ordinal);
            table.AddRow([.. new[]
            {
                chart.Facet is { Length: > 0 } facet ? facet : "(blank)",
                NumberText.Say(chart.Shown.Count),
                Say(latest?.Value),
                Say(latest?.Limits.Centre),
                after < 0 ? said : said[(after + 2)..],
            }.Select(Markup.Escape)]);
        }

        return table;
    }

    private static Table Blank() => new Table { Border = TableBorder.Simple };

    private static Table AddColumn(this Table table, string name, bool right = false)
    {
        var column = new TableColumn(Markup.Escape(name)) { NoWrap = true, Alignment = right ? Justify.Right : Justify.Left };
        return table.AddColumn(column);
    }

    private static string Say(double? value) => value is { } number && !double.IsNaN(number) ? NumberText.Say(number) : "–";
}
