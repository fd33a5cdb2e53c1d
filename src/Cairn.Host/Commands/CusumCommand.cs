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
        var period = One("--period", "The column that orders the cases; equal periods keep the order of the file.", "COLUMN");
        var value = One("--value", "The column of outcomes: 1 or TRUE where the event happened, 0 or FALSE where not.", "COLUMN");
        var p0 = One("--p0", "The proportion of cases with the event when all is as expected, between 0 and 1.", "NUMBER");
        var oddsRatio = One("--odds-ratio", "The change in odds to watch for. Default 2.", "NUMBER");
        var limit = One("--limit", "Where the sum signals. Default 3.5.", "NUMBER");
        var family = new FamilyOptions(dated: true);
        var command = family.Command("cusum", "Watches outcomes case by case, and signals when their odds have changed.", period, value, p0, oddsRatio, limit);
        command.SetAction(parsed =>
        {
            var request = new CusumRequest(
                parsed.Required(period, "the column that orders the cases"),
                parsed.Required(value, "the column of outcomes"),
                new()
                {
                    P0 = parsed.Between(p0, 0, 1) ?? throw new RefusedException("--p0 is missing; give the expected proportion, for example 0.03."),
                    OddsRatio = parsed.Above(oddsRatio, 1) ?? 2,
                    Limit = parsed.Above(limit, 0) ?? 3.5,
                },
                family.TitleOf(parsed));
            return family.Run(parsed, terminal, request.Columns, table =>
            {
                var cases = CusumRows.InOrder(table, request);
                return CusumDelivery.Of(BernoulliCusum.Analyse(cases.Outcomes, request.Options), cases, request);
            });
        });
        return command;
    }
}
