using System.CommandLine;
using Cairn.Host.Charting;
using Cairn.Host.Output;
using Cairn.Spc;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn funnel</c>: units side by side, against what chance alone would show.</summary>
internal static class FunnelCommand
{
    public static Command Make(Terminal terminal)
    {
        var unit = One("--unit", "The column that names the units: wards, hospitals, teams. Rows of one unit are summed.", "COLUMN");
        var value = One("--value", "The column of numerators.", "COLUMN");
        var denominator = One("--denominator", "The column of denominators.", "COLUMN");
        var kind = One("--kind", "proportion or rate.", "KIND");
        var multiply = One("--multiply", "Plot values times this, for example 100 or 1000.", "NUMBER");
        var overdispersion = One("--overdispersion", "none, multiplicative or additive: how limits allow for units that differ more than chance. Default none.", "HOW");
        var family = new FamilyOptions();
        var command = family.Command("funnel", "Draws units side by side in a funnel of limits, and says which differ by more than chance.", unit, value, denominator, kind, multiply, overdispersion);
        command.SetAction(parsed =>
        {
            var request = new FunnelRequest(
                parsed.Required(unit, "the column of the units"),
                parsed.Required(value, "the column of numerators"),
                parsed.Required(denominator, "the column of denominators"),
                (FunnelKind?)parsed.Choice(kind, "proportion", "rate") ?? throw new RefusedException("--kind is missing; say proportion or rate."),
                new()
                {
                    Multiply = parsed.Above(multiply, 0) ?? 1,
                    Overdispersion = (Overdispersion)(parsed.Choice(overdispersion, "none", "multiplicative", "additive") ?? 0),
                },
                family.TitleOf(parsed));
            return family.Run(parsed, terminal, request.Columns, table => FunnelDelivery.Of(FunnelPlot.Analyse(request.Kind, FunnelRows.Sum(table, request), request.Options), request));
        });
        return command;
    }
}
