using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>The outcomes of a CUSUM in the order of time; a case without an outcome is refused, because a sum cannot skip it unseen.</summary>
internal static class CusumRows
{
    public static bool[] InOrder(Table table, CusumRequest request)
    {
        var periods = table.Periods(request.Period);
        var outcomes = table.Outcomes(request.Value);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (outcomes.IsMissing(row))
                throw table.Refusal(row, request.Value, "1 or TRUE where the event happened, 0 or FALSE where not");
        }

        return [.. Enumerable.Range(0, table.RowCount)
            .OrderBy(row => periods.AreDates ? periods.Date(row).Ticks : periods.Number(row))
            .Select(row => outcomes.Span[row] == 1)];
    }
}
