using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>The columns of a chart, row by row as the file has them; refuses what no chart could use.</summary>
internal sealed class ChartRows
{
    private readonly Table table;
    private readonly ChartRequest request;
    private readonly NumberColumn? values;
    private readonly NumberColumn? denominators;
    private readonly NumberColumn? targets;
    private PeriodUnit? countedUnit;

    public ChartRows(Table table, ChartRequest request)
    {
        this.table = table;
        this.request = request;
        Periods = table.Periods(request.PeriodColumn);
        values = request.ValueColumn is { } value ? table.Numbers(value) : null;
        denominators = request.DenominatorColumn is { } denominator ? table.Numbers(denominator) : null;
        targets = request.TargetColumn is { } target ? table.Numbers(target) : null;
        RefuseHalfEmptyRows();
        if (request.Aggregate is not null && !Periods.AreDates)
            throw new RefusedException($"{table.Source}, column \"{request.PeriodColumn}\": it holds numbers, --aggregate needs dates.");
    }

    public int Count => table.RowCount;

    public PeriodColumn Periods { get; }

    public bool HasValues => values is not null;

    public bool HasDenominators => denominators is not null;

    public bool HasTargets => targets is not null;

    /// <summary>NaN where missing.</summary>
    public double Value(int row) => values!.Span[row];

    /// <summary>NaN where missing.</summary>
    public double Denominator(int row) => denominators!.Span[row];

    /// <summary>NaN where missing.</summary>
    public double Target(int row) => targets!.Span[row];

    public bool IsMissing(int row) => values is not null && double.IsNaN(Value(row));

    /// <summary>The place on the horizontal axis before rows are brought together: days, or the number.</summary>
    public double Position(int row) => !Periods.AreDates
        ? Periods.Numbers[row]
        : Start(row).Ticks / (double)TimeSpan.TicksPerDay;

    /// <summary>The date of a row, or the first day of its stretch of the calendar.</summary>
    public DateTime Start(int row) => request.Aggregate is { } unit ? unit.StartOf(Periods.Dates[row]) : Periods.Dates[row];

    /// <summary>The unit in which rows are counted where none was asked for: the same for every chart, so that they can be compared.</summary>
    public PeriodUnit CountedUnit => countedUnit ??= request.Aggregate ?? PeriodUnits.Suggested([.. Enumerable.Range(0, Count).Select(Start)]);

    public Spc.Period Period(int row) => Periods.AreDates ? Spc.Period.At(Start(row)) : Spc.Period.At(Periods.Numbers[row]);

    public TableException RefuseValue(int row, string expected) => table.Refusal(row, request.ValueColumn ?? request.PeriodColumn, expected);

    public TableException RefuseDenominator(int row, string expected) => table.Refusal(row, request.DenominatorColumn!, expected);

    public TableException RefuseTarget(int row, string expected) => table.Refusal(row, request.TargetColumn!, expected);

    public TableException RefusePeriod(int row, string expected) => table.Refusal(row, request.PeriodColumn, expected);

    /// <summary>The rows of each chart, in the order of the names of the facets.</summary>
    public IReadOnlyList<FacetRows> ByFacet()
    {
        if (request.FacetColumn is null)
            return [new(null, InOrderOfTime([.. Enumerable.Range(0, Count)]))];

        var texts = table.Texts(request.FacetColumn);
        return [.. Enumerable.Range(0, Count)
            .GroupBy(row => texts[row], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FacetRows(group.Key, InOrderOfTime([.. group])))];
    }

    private int[] InOrderOfTime(int[] rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (Position(rows[i]) < Position(rows[i - 1]))
                return [.. rows.OrderBy(Position)];
        }

        return rows;
    }

    private void RefuseHalfEmptyRows()
    {
        if (values is null || denominators is null)
            return;

        for (var row = 0; row < Count; row++)
        {
            if (double.IsNaN(Value(row)) == double.IsNaN(Denominator(row)))
                continue;
            throw double.IsNaN(Value(row))
                ? RefuseValue(row, $"a number, because \"{request.DenominatorColumn}\" has one in this row; leave both empty for a missing point")
                : RefuseDenominator(row, $"a number, because \"{request.ValueColumn}\" has one in this row; leave both empty for a missing point");
        }
    }
}
