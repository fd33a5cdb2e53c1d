using System.Globalization;
using Cairn.Spc;
using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>The cases of a CUSUM in the order of time.</summary>
/// <param name="Outcomes">Whether the event happened.</param>
/// <param name="Periods">When.</param>
internal sealed record CusumCases(bool[] Outcomes, Period[] Periods)
{
    /// <summary>When a case was, as a person reads it.</summary>
    /// <param name="number">From 1.</param>
    public string When(int number)
    {
        var period = Periods[number - 1];
        return period.IsDate ? period.Date.ToString(period.Date.TimeOfDay == TimeSpan.Zero ? "d MMM yyyy" : "d MMM yyyy HH:mm", CultureInfo.InvariantCulture) : period.ToString();
    }
}

/// <summary>Reads the cases; one without an outcome is refused, because a sum cannot skip it unseen.</summary>
internal static class CusumRows
{
    public static CusumCases InOrder(Table table, CusumRequest request)
    {
        var periods = table.Periods(request.Period);
        var outcomes = table.Outcomes(request.Value);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (outcomes.IsMissing(row))
                throw table.Refusal(row, request.Value, "1 or TRUE where the event happened, 0 or FALSE where not");
        }

        var order = Enumerable.Range(0, table.RowCount).OrderBy(row => periods.AreDates ? periods.Date(row).Ticks : periods.Number(row)).ToArray();
        return new(
            [.. order.Select(row => outcomes.Span[row] == 1)],
            [.. order.Select(row => periods.AreDates ? Period.At(periods.Date(row)) : Period.At(periods.Number(row)))]);
    }
}
