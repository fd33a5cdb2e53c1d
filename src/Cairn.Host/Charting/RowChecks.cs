using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>Refuses rows that a kind cannot plot, while the row of the file is still known.</summary>
internal static class RowChecks
{
    /// <summary>Squares and sums of larger numbers leave the range of a double.</summary>
    private const double Largest = 1e100;

    private const double SmallestDenominator = 1e-50;

    public static void Refuse(ChartRows rows, ChartKind kind)
    {
        var proportions = kind == ChartKind.P || kind == ChartKind.PPrime;
        var counts = proportions || kind == ChartKind.U || kind == ChartKind.UPrime || kind == ChartKind.C || kind == ChartKind.G;
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows.Periods.AreDates && Math.Abs(rows.Position(row)) > Largest)
                throw rows.RefusePeriod(row, "a number between -1e100 and 1e100");
            if (rows.HasTargets && Math.Abs(rows.Target(row)) > Largest)
                throw rows.RefuseTarget(row, "a target between -1e100 and 1e100");
            if (!rows.HasValues || rows.IsMissing(row))
                continue;
            if (rows.HasDenominators && rows.Denominator(row) <= 0)
                throw rows.RefuseDenominator(row, "a denominator above 0");
            if (rows.HasDenominators && rows.Denominator(row) is < SmallestDenominator or > Largest)
                throw rows.RefuseDenominator(row, "a denominator between 1e-50 and 1e100");
            if (Math.Abs(rows.Value(row)) > Largest)
                throw rows.RefuseValue(row, "a number between -1e100 and 1e100");
            if (counts && rows.Value(row) < 0)
                throw rows.RefuseValue(row, "a count of 0 or more");
            if (proportions && rows.Value(row) > rows.Denominator(row))
                throw rows.RefuseValue(row, FormattableString.Invariant($"a number not above the denominator, which is {rows.Denominator(row)} here"));
            if (kind == ChartKind.T && rows.Value(row) <= 0)
                throw rows.RefuseValue(row, "a time above 0, because a T chart shows the time between events");
        }
    }
}
