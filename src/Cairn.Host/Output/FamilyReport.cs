using Cairn.Host.Charting;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Host.Output;

/// <summary>Funnels, CUSUMs and Pareto charts as a person reads them in a terminal: a sentence and a compact table.</summary>
internal static class FamilyReport
{
    public static void Print(FunnelAnalysis analysis, string sentence, Terminal terminal)
    {
        var table = new Listing().Column("Unit").Column("Value", right: true).Column("Denominator", right: true).Column("Where it lies");
        foreach (var point in analysis.Points)
            table.AddRow(point.Unit, NumberText.Say(point.Value), NumberText.Say(point.Denominator), Where(point.Band));
        Print(sentence, table, terminal);
    }

    public static void Print(CusumAnalysis analysis, CusumCases cases, string sentence, Terminal terminal)
    {
        var table = new Listing().Column("Signal", right: true).Column("Case", right: true).Column("Period").Column("Direction");
        for (var i = 0; i < analysis.Signals.Length; i++)
        {
            var signal = analysis.Signals[i];
            table.AddRow(NumberText.Say(i + 1), NumberText.Say(signal.Case), cases.When(signal.Case), Direction(signal.Side));
        }

        Print(sentence, analysis.Signals.IsEmpty ? null : table, terminal);
    }

    public static void Print(ParetoAnalysis analysis, string sentence, Terminal terminal)
    {
        var table = new Listing().Column("Category").Column("Count", right: true).Column("Share", right: true).Column("Cumulative", right: true);
        foreach (var point in analysis.Points)
            table.AddRow(point.Category, NumberText.Say(point.Count), NumberText.Percent(point.Share), NumberText.Percent(point.Cumulative));
        Print(sentence, table, terminal);
    }

    private static void Print(string sentence, Listing? table, Terminal terminal)
    {
        terminal.Output.WriteLine(sentence);
        if (table is not null)
            terminal.Print(table);
    }

    public static string Direction(CusumSide side) => side == CusumSide.Upper ? "more than expected" : "fewer than expected";

    public static string Where(FunnelBand band) => band switch
    {
        FunnelBand.Below998 => "below the 99.8% limit",
        FunnelBand.Below95 => "below the 95% limit",
        FunnelBand.Above95 => "above the 95% limit",
        FunnelBand.Above998 => "above the 99.8% limit",
        _ => "within the limits",
    };
}
