using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

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
        if (set.TargetRemark is { } remark)
            terminal.Output.WriteLine(remark);

        if (!set.IsFaceted)
        {
            terminal.Output.WriteLine(set.Charts[0].Sentence);
            terminal.Print(PointTable(set.Charts[0].Shown, terminal.Output));
        }
        else
        {
            terminal.Print(FacetTable(set));
            if (set.Request.AnnotationsFile is not null && set.Request.Out.Any(path => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)))
                terminal.Output.WriteLine("A wall has no room for flags: to see the annotations write a folder (--out FOLDER/).");
        }
    }

    private static Listing PointTable(Analysis analysis, TextWriter output)
    {
        var periods = new PeriodText(analysis.Series);
        var hidden = Math.Max(0, analysis.Count - MostPoints);
        if (hidden > 0)
            output.WriteLine(FormattableString.Invariant($"The last {MostPoints} of {analysis.Count:#,0} points:"));

        var table = new Listing().Column("Point", right: true).Column("Period").Column("Value", right: true)
            .Column(analysis.Kind.IsShewhart ? "Centre" : "Median", right: true);
        if (analysis.Kind.IsShewhart)
            table.Column("Lower", right: true).Column("Upper", right: true);
        table.Column("Signal");
        for (var i = hidden; i < analysis.Count; i++)
            AddRow(table, analysis[i], periods, analysis.Kind.IsShewhart);
        return table;
    }

    private static void AddRow(Listing table, in AnalysedPoint point, PeriodText periods, bool limits)
    {
        var cells = new List<string> { NumberText.Say(point.Number), periods.Say(point.Period), Say(point.Value), Say(point.Limits.Centre) };
        if (limits)
            cells.AddRange([Say(point.Limits.Lower), Say(point.Limits.Upper)]);
        cells.Add(SignalOf(point));
        table.AddRow([.. cells]);
    }

    private static Listing FacetTable(ChartSet set)
    {
        var table = new Listing().Column(Reading.Plain(set.Request.FacetColumn!)).Column("Points", right: true).Column("Latest", right: true)
            .Column(set.Choice.Kind.IsShewhart ? "Centre" : "Median", right: true).Column("What it shows");
        foreach (var chart in set.Charts)
        {
            var latest = chart.Shown.Latest;
            var said = chart.SentenceWithoutName;
            var after = said.IndexOf("; ", StringComparison.Ordinal);
            table.AddRow(
                chart.Facet is { Length: > 0 } facet ? facet : "(blank)",
                NumberText.Say(chart.Shown.Count),
                Say(latest?.Value),
                Say(latest?.Limits.Centre),
                after < 0 ? said : said[(after + 2)..]);
        }

        return table;
    }

    /// <summary>The rules that fired at a point, or why none could.</summary>
    public static string SignalOf(in AnalysedPoint point) =>
        point.IsExcluded ? "excluded" : point.Value is null ? "missing" : string.Join(", ", Names.Of(point.Signals));

    /// <summary>A number as it is read, or a dash where there is none.</summary>
    public static string Say(double? value) => value is { } number && !double.IsNaN(number) ? NumberText.Say(number) : "–";
}
