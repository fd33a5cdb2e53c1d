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
        var file = CommonOptions.File();
        var category = One("--category", "The column of categories.", "COLUMN");
        var count = One("--count", "The column of counts; without it each row counts as one.", "COLUMN");
        var where = CommonOptions.Where();
        var title = One("--title", "The title of the chart.", "TEXT");
        var output = CommonOptions.Out("F.svg, F.html, F.csv or F.json");
        var json = CommonOptions.Json();
        var command = new Command("pareto", "Draws categories from the most frequent to the least, with their cumulative share.") { file, category, count, where, title, output, json };
        command.SetAction(parsed =>
        {
            var request = new ParetoRequest(parsed.GetValue(file)!, parsed.Required(category, "the column of categories"), parsed.GetValue(count), parsed.GetValue(title));
            var outputs = OutputFiles.Plan(parsed.GetValue(output)!, request.File, ".svg", ".html", ".csv", ".json");
            var columns = request.Count is null ? new[] { request.Category } : [request.Category, request.Count];
            var table = terminal.Read(request.File, new() { Columns = columns, Where = CommonOptions.ReadWhere(parsed, where) });
            var analysis = ParetoChart.Analyse(ParetoRows.Read(table, request));
            ParetoDelivery.Of(analysis, request).Deliver(outputs, parsed.GetValue(json), terminal);
            return CairnCommandLine.Done;
        });
        return command;
    }
}
