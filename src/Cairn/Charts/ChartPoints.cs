using Cairn.Measures;
using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>The points of a chart: in which period, and what was observed.</summary>
internal sealed record ChartPoints(IReadOnlyList<DateOnly> Periods, IReadOnlyList<Subgroup> Subgroups)
{
    /// <summary>The points that readings make: one each, or where days of rare events are kept one for each time between two of them.</summary>
    public static ChartPoints Of(IReadOnlyList<ShownReading> readings, MeasureText text)
    {
        var told = readings.Where(reading => reading.Found.Value is not null).ToList();
        return text.Shape == ReadingShape.TimeBetween
            ? Between([.. told.Where(reading => reading.Found.Value > 0).Select(reading => reading.Period)])
            : new([.. told.Select(reading => reading.Period)], [.. told.Select(reading => SubgroupOf(reading.Found, text))]);
    }

    public Series Series => Series.Over([.. Periods.Select(Period.At)], [.. Subgroups]);

    /// <summary>The same where a kind reads one number for each period: means instead of samples.</summary>
    public Series For(ChartKind kind, MeasureText text) => text.Shape != ReadingShape.Sample || kind == ChartKind.Xbar || kind == ChartKind.S
        ? Series
        : Series.Over([.. Periods.Select(Period.At)], [.. Subgroups.Select(subgroup => Subgroup.Of(subgroup.Value))]);

    private static ChartPoints Between(IReadOnlyList<DateOnly> days) =>
        new([.. days.Skip(1)], [.. days.Skip(1).Zip(days, (day, before) => Subgroup.Of(day.DayNumber - before.DayNumber))]);

    private static Subgroup SubgroupOf(Found found, MeasureText text) => text.Shape switch
    {
        ReadingShape.Sample when found.Sample is { } sample => Subgroup.Measured([.. Measurements.Read(sample)]),
        ReadingShape.Sample => Subgroup.Summarised(found.Value!.Value, (int)(found.Denominator ?? 1), found.Spread ?? double.NaN),
        _ when !text.HasDenominator => Subgroup.Of(found.Value!.Value),
        _ => found.Denominator is > 0 and var size ? Subgroup.Of(found.Value!.Value, size) : Subgroup.Missing,
    };
}
