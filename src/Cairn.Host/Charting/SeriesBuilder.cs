using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>Brings the rows of one chart together into points, as its kind wants rows that share a period brought together.</summary>
internal sealed class SeriesBuilder(ChartRows rows, ChartKind kind)
{
    private Period[] periods = [];
    private Subgroup[] subgroups = [];
    private double[] targets = [];
    private int count;

    /// <summary>Builds the data of a chart.</summary>
    public FacetData Build(FacetRows facet)
    {
        Grow(facet.Rows.Length);
        if (!rows.HasValues && kind == ChartKind.T)
            AddTimesBetween(facet.Rows);
        else if (!rows.HasValues)
            AddCounts(facet.Rows);
        else
            AddPoints(facet.Rows);

        return new(
            facet.Facet,
            Series.Over(periods.AsSpan(0, count), subgroups.AsSpan(0, count)),
            rows.HasTargets ? targets[..count] : null);
    }

    private void AddPoints(int[] ordered)
    {
        for (var first = 0; first < ordered.Length;)
        {
            var end = first + 1;
            while (end < ordered.Length && rows.Position(ordered[end]) == rows.Position(ordered[first]))
                end++;
            var shared = ordered.AsSpan(first, end - first);
            Add(rows.Period(shared[0]), Gather(shared), shared);
            first = end;
        }
    }

    private void Add(Period period, Subgroup subgroup, ReadOnlySpan<int> shared)
    {
        if (count == periods.Length)
            Grow(2 * count);
        periods[count] = period;
        subgroups[count] = subgroup;
        if (rows.HasTargets)
            targets[count] = MeanTarget(shared);
        count++;
    }

    private void Grow(int length)
    {
        Array.Resize(ref periods, length);
        Array.Resize(ref subgroups, length);
        if (rows.HasTargets)
            Array.Resize(ref targets, length);
    }

    private Subgroup Gather(ReadOnlySpan<int> shared)
    {
        if (shared.Length > 1 && (kind == ChartKind.G || kind == ChartKind.T))
            throw rows.RefusePeriod(shared[1], $"each period once, because the points of a {kind.Name} are single events");
        if (kind == ChartKind.Xbar || kind == ChartKind.S)
            return Measure(shared);

        double values = 0, denominators = 0;
        var present = 0;
        foreach (var row in shared)
        {
            if (rows.IsMissing(row))
                continue;
            values += rows.Value(row);
            denominators += rows.HasDenominators ? rows.Denominator(row) : 0;
            present++;
        }

        if (present == 0)
            return Subgroup.Missing;
        if (rows.HasDenominators)
            return Subgroup.Of(values, denominators);
        return Subgroup.Of(kind == ChartKind.C ? values : values / present);
    }

    private Subgroup Measure(ReadOnlySpan<int> shared)
    {
        var measurements = new double[shared.Length];
        var present = 0;
        foreach (var row in shared)
        {
            if (!rows.IsMissing(row))
                measurements[present++] = rows.Value(row);
        }

        return Subgroup.Measured(measurements.AsSpan(0, present));
    }

    /// <summary>Rows are counted; a period without rows between the first and the last is a count of 0.</summary>
    private void AddCounts(int[] ordered)
    {
        if (rows.Periods.AreDates)
        {
            var unit = rows.CountedUnit;
            AddCounts(ordered, row => Period.At(unit.StartOf(rows.Start(row))), period => Period.At(unit.After(period.Date)));
        }
        else
        {
            var whole = ordered.All(row => double.IsInteger(rows.Position(row)));
            AddCounts(ordered, rows.Period, whole ? period => Period.At(period.Position + 1) : null);
        }
    }

    private void AddCounts(int[] ordered, Func<int, Period> periodOf, Func<Period, Period>? after)
    {
        for (var first = 0; first < ordered.Length;)
        {
            var period = periodOf(ordered[first]);
            var end = first + 1;
            while (end < ordered.Length && periodOf(ordered[end]) == period)
                end++;

            if (count > 0 && after is not null)
                AddZeros(after, period, ordered[first]);
            Add(period, Subgroup.Of(end - first), ordered.AsSpan(first, end - first));
            first = end;
        }
    }

    private void AddZeros(Func<Period, Period> after, Period before, int row)
    {
        const int MostPeriods = 2_000_000; // five thousand years of days: beyond that a date or a number is a slip
        for (var empty = after(periods[count - 1]); empty < before; empty = after(empty))
        {
            if (count == MostPeriods)
                throw rows.RefusePeriod(row, "a period nearer to the others; there are millions of empty ones between");
            Add(empty, Subgroup.Of(0), []);
        }
    }

    /// <summary>n events make n − 1 times; each stands at the later event.</summary>
    private void AddTimesBetween(int[] ordered)
    {
        for (var i = 1; i < ordered.Length; i++)
        {
            var days = (rows.Start(ordered[i]) - rows.Start(ordered[i - 1])).TotalDays;
            if (days <= 0)
                throw rows.RefusePeriod(ordered[i], "a later date than the event before, because a T chart shows the time between events; count events of one day on a C chart");
            Add(rows.Period(ordered[i]), Subgroup.Of(days), ordered.AsSpan(i, 1));
        }
    }

    private double MeanTarget(ReadOnlySpan<int> shared)
    {
        double sum = 0, first = double.NaN;
        var present = 0;
        var same = true;
        foreach (var row in shared)
        {
            var target = rows.Target(row);
            if (double.IsNaN(target))
                continue;
            first = present == 0 ? target : first;
            same &= target == first;
            sum += target;
            present++;
        }

        return same ? first : sum / present;
    }
}
