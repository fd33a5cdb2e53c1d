using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>The rhythm of a series, and what is a gap in it.</summary>
/// <param name="Rhythm">How often there is a point.</param>
/// <param name="Step">The usual distance, in days or in the numbers of the axis; 0 where there is none.</param>
/// <param name="Pause">The longest distance that is no gap; infinite where the rhythm is irregular.</param>
internal readonly record struct Spacing(Rhythm Rhythm, double Step, double Pause)
{
    /// <summary>A rhythm holds where at least this share of the distances keeps it.</summary>
    private const double MostOf = 0.6;

    public bool IsGap(double distance) => distance > Pause;

    public static Spacing Of(Series series)
    {
        if (series.Count < 2)
            return new(series.HasDates ? Rhythm.Irregular : Rhythm.Numbers, 0, double.PositiveInfinity);
        return series.HasDates ? OfDates(series) : OfNumbers(series);
    }

    /// <summary>The spacing of a chart. Between rare events there is no rhythm, so a long time without one is no gap.</summary>
    public static Spacing Of(Analysis analysis) =>
        analysis.Kind == ChartKind.T || analysis.Kind == ChartKind.G ? Of(analysis.Series) with { Pause = double.PositiveInfinity } : Of(analysis.Series);

    private static Spacing OfNumbers(Series series)
    {
        var smallest = double.PositiveInfinity;
        for (var i = 1; i < series.Count; i++)
            smallest = Math.Min(smallest, series.PeriodAt(i).Position - series.PeriodAt(i - 1).Position);

        var regular = 0;
        for (var i = 1; i < series.Count; i++)
        {
            if (series.PeriodAt(i).Position - series.PeriodAt(i - 1).Position < 1.5 * smallest)
                regular++;
        }

        return new(Rhythm.Numbers, smallest, regular >= MostOf * (series.Count - 1) ? 1.5 * smallest : double.PositiveInfinity);
    }

    private static Spacing OfDates(Series series)
    {
        Span<int> counts = stackalloc int[(int)Rhythm.Years + 1];
        var shortPauses = 0;
        for (var i = 1; i < series.Count; i++)
        {
            var distance = series.PeriodAt(i).Position - series.PeriodAt(i - 1).Position;
            counts[(int)Name(distance)]++;
            if (distance is > 1.5 and < 4.5)
                shortPauses++;
        }

        var best = Rhythm.Irregular;
        for (var rhythm = Rhythm.Hours; rhythm <= Rhythm.Years; rhythm++)
        {
            if (counts[(int)rhythm] >= MostOf * (series.Count - 1))
                best = rhythm;
        }

        if (best == Rhythm.Irregular)
            best = CalendarOf(series);
        var step = StepOf(best);
        if (best == Rhythm.Irregular)
            return new(best, step, double.PositiveInfinity);

        // Working days: a weekend that comes every week is the rhythm, not a gap.
        var pause = best == Rhythm.Days && shortPauses > 0.1 * (series.Count - 1) ? 4.5 : 1.5 * step;
        return new(best, step, pause);
    }

    /// <summary>Where most periods are missing, the dates still tell: all first days of a month are months, however few are left.</summary>
    private static Rhythm CalendarOf(Series series)
    {
        bool months = series.Count > 2, years = months;
        for (var i = 0; i < series.Count; i++)
        {
            var date = series.PeriodAt(i).Date;
            months &= date.Day == 1 && date.TimeOfDay == TimeSpan.Zero;
            years &= date is { Day: 1, Month: 1 };
        }

        return years ? Rhythm.Years : months ? Rhythm.Months : Rhythm.Irregular;
    }

    private static Rhythm Name(double days) => days switch
    {
        > 0.03 and < 0.05 => Rhythm.Hours,
        > 0.9 and < 1.1 => Rhythm.Days,
        > 6.9 and < 7.1 => Rhythm.Weeks,
        > 27.9 and < 31.1 => Rhythm.Months,
        > 88.9 and < 92.1 => Rhythm.Quarters,
        > 364.9 and < 366.1 => Rhythm.Years,
        _ => Rhythm.Irregular,
    };

    private static double StepOf(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Hours => 1 / 24.0,
        Rhythm.Days => 1,
        Rhythm.Weeks => 7,
        Rhythm.Months => 365.25 / 12,
        Rhythm.Quarters => 365.25 / 4,
        Rhythm.Years => 365.25,
        _ => 0,
    };
}
