using System.CommandLine;
using Cairn.Host.Charting;
using Cairn.Host.Output;
using Cairn.Spc;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn cusum</c>: outcomes case by case, watched for a change in their odds.</summary>
internal static class CusumCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File();
        var period = One("--period", "The column that orders the cases; equal periods keep the order of the file.", "COLUMN");
        var value = One("--value", "The column of outcomes: 1 or TRUE where the event happened, 0 or FALSE where not.", "COLUMN");
        var p0 = One("--p0", "The proportion of cases with the event when all is as expected, between 0 and 1.", "NUMBER");
        var oddsRatio = One("--odds-ratio", "The change in odds to watch for. Default 2.", "NUMBER");
        var limit = One("--limit", "Where the sum signals. Default 3.5.", "NUMBER");
        var where = CommonOptions.Where();
        var dateFormat = CommonOptions.DateFormat();
        var title = One("--title", "The title of the chart.", "TEXT");
        var output = CommonOptions.Out("F.svg, F.html, F.csv or F.json");
        var json = CommonOptions.Json();
        var command = new Command("cusum", "Watches outcomes case by case, and signals when their odds have changed.") { file, period, value, p0, oddsRatio, limit, where, dateFormat, title, output, json };
        command.SetAction(parsed =>
        {
            var request = new CusumRequest(
                parsed.GetValue(file)!,
                parsed.Required(period, "the column that orders the cases"),
                parsed.Required(value, "the column of outcomes"),
                new()
                {
                    P0 = parsed.Between(p0, 0, 1) ?? throw new RefusedException("--p0 is missing; give the expected proportion, for example 0.03."),
                    OddsRatio = parsed.Above(oddsRatio, 1) ?? 2,
                    Limit = parsed.Above(limit, 0) ?? 3.5,
                },
                parsed.GetValue(title));
            var outputs = OutputFiles.Plan(parsed.GetValue(output)!, request.File, ".svg", ".html", ".csv", ".json");
            var table = terminal.Read(request.File, new() { Columns = [request.Period, request.Value], Where = CommonOptions.ReadWhere(parsed, where), DateFormat = parsed.GetValue(dateFormat) });
            var analysis = BernoulliCusum.Analyse(CusumRows.InOrder(table, request), request.Options);
            CusumDelivery.Of(analysis, request).Deliver(outputs, parsed.GetValue(json), terminal);
            return CairnCommandLine.Done;
        });
        return command;
    }
}
