using System.CommandLine;
using Cairn.Host.Charting;
using Cairn.Host.Output;
using Cairn.Spc;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn pareto</c>: which few categories make up most.</summary>
internal static class ParetoCommand
{
    public static Command Make(Terminal terminal)
    {
        var category = One("--category", "The column of categories.", "COLUMN");
        var count = One("--count", "The column of counts; without it each row counts as one.", "COLUMN");
        var family = new FamilyOptions();
        var command = family.Command("pareto", "Draws categories from the most frequent to the least, with their cumulative share.", category, count);
        command.SetAction(parsed =>
        {
            var request = new ParetoRequest(parsed.Required(category, "the column of categories"), parsed.GetValue(count), family.TitleOf(parsed));
            return family.Run(parsed, terminal, request.Columns, table => ParetoDelivery.Of(ParetoChart.Analyse(ParetoRows.Read(table, request)), request));
        });
        return command;
    }
}
