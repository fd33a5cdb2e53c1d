using System.CommandLine;
using Cairn.Host.Charting;
using Cairn.Host.Output;

namespace Cairn.Host.Commands;

/// <summary><c>cairn chart</c>: run and control charts of a file.</summary>
internal static class ChartCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new ChartOptions();
        var command = new Command("chart", "Draws run and control charts of a file and says what they show.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), terminal));
        return command;
    }

    private static int Run(ChartRequest request, Terminal terminal)
    {
        var outputs = OutputFiles.Plan(request.Out, request.File);
        outputs.Spare(request.AnnotationsFile);
        var table = terminal.Read(request.File, new()
        {
            Columns = Columns(request),
            Where = request.Where,
            DateFormat = request.DateFormat,
        });
        var annotations = Annotations.Read(request, terminal, table.Periods(request.PeriodColumn).AreDates);
        var set = ChartMaking.Make(table, request);
        ChartDelivery.Of(set, annotations).Deliver(outputs, request.Json, terminal);
        return CairnCommandLine.Done;
    }

    private static IReadOnlyList<string> Columns(ChartRequest request) =>
        [.. new[] { request.PeriodColumn, request.ValueColumn, request.DenominatorColumn, request.FacetColumn, request.TargetColumn }.OfType<string>().Distinct(StringComparer.Ordinal)];
}
