using System.Globalization;
using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>
/// Turns what was asked into options for each chart. Numbers of points apply within each facet, where they exist;
/// one that exists in no facet is refused.
/// </summary>
internal sealed class FacetOptions(ChartRequest request, IReadOnlyList<FacetData> facets)
{
    public IReadOnlyList<AnalysisOptions> All()
    {
        RefuseOutOfRange(request.PhasesAfter, "--phase-after", (number, count) => number < count, 1);
        RefuseOutOfRange(request.Exclude, "--exclude", (number, count) => number <= count, 0);
        if (request.BaselinePoints is { } points)
            RefuseOutOfRange([points], "--baseline", (number, count) => number <= count, 0);
        foreach (var date in request.PhasesAt)
            RefuseUnlessReached(date, "--phase-at");
        if (request.BaselineRange is { } range && facets.All(facet => RangeIn(facet, range) is null))
            throw new RefusedException($"--baseline-range {range.From}..{range.To} is out of range; {Longest().Series.Count} points from {First()} to {Last()} were found.");

        return [.. facets.Select(OptionsFor)];
    }

    private AnalysisOptions OptionsFor(FacetData facet)
    {
        var count = facet.Series.Count;
        return new()
        {
            Method = request.Method,
            PhasesAfter = [.. request.PhasesAfter.Concat(request.PhasesAt.Select(at => PointsBefore(facet.Series, at))).Where(after => after >= 1 && after < count)],
            Baseline = BaselineFor(facet),
            Excluded = [.. request.Exclude.Where(number => number <= count)],
            Screen = request.Screen,
            Multiply = request.Multiply ?? 1,
            Centre = request.Centre,
            Target = facet.Targets is { } targets ? Target.Varying(targets) : request.Target is { } target ? Target.At(target) : null,
            Direction = request.Direction,
            TargetAtLimit = request.TargetAtLimit,
        };
    }

    private Baseline BaselineFor(FacetData facet)
    {
        if (request.BaselinePoints is { } points)
            return facet.Series.Count == 0 ? Baseline.All : Baseline.FirstPoints(Math.Min(points, facet.Series.Count));
        return request.BaselineRange is { } range && RangeIn(facet, range, cut: true) is var (first, last) ? Baseline.Range(first, last) : Baseline.All;
    }

    /// <summary>
    /// The points of a range given as numbers of points or, where periods are dates, as dates; null where the facet has none of them, or,
    /// unless it may be cut to what is there, not the last number.
    /// </summary>
    private (int First, int Last)? RangeIn(FacetData facet, (string From, string To) range, bool cut = false)
    {
        if (int.TryParse(range.From, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(range.To, NumberStyles.None, CultureInfo.InvariantCulture, out var to))
        {
            if (from < 1 || to < from)
                throw new RefusedException($"--baseline-range {range.From}..{range.To} is no range; give two numbers in order, from 1.");
            var most = cut ? Math.Min(to, facet.Series.Count) : to;
            return most <= facet.Series.Count && from <= most ? (from, most) : null;
        }

        if (!facet.Series.HasDates)
            throw new RefusedException($"--baseline-range {range.From}..{range.To}: two numbers of points were expected, for example 1..24.");
        var start = Moment(range.From, "--baseline-range");
        var end = Moment(range.To, "--baseline-range", out var format);
        if (end < start)
            throw new RefusedException($"--baseline-range {range.From}..{range.To} is no range; give the earlier date first.");

        var first = CountWhere(facet.Series, period => period < start) + 1;
        var last = CountWhere(facet.Series, period => Truncated(period.Date, format) <= end.Date);
        return last >= first ? (first, last) : null;
    }

    /// <summary>A range that ends on a day or a month holds all of it, whatever the time of day.</summary>
    private static DateTime Truncated(DateTime moment, string format) =>
        format.Contains('H', StringComparison.OrdinalIgnoreCase) ? moment : !format.Contains('d', StringComparison.Ordinal) ? PeriodUnit.Month.StartOf(moment) : moment.Date;

    private int PointsBefore(Series series, string at)
    {
        var start = Moment(at, "--phase-at", series.HasDates);
        return CountWhere(series, period => period < start);
    }

    private void RefuseUnlessReached(string at, string option)
    {
        foreach (var facet in facets)
        {
            var moment = Moment(at, option, facet.Series.HasDates);
            if (facet.Series.Count > 0 && moment >= facet.Series.PeriodAt(0) && moment <= facet.Series.PeriodAt(facet.Series.Count - 1))
                return;
        }

        throw new RefusedException($"{option} {at} is out of range; the data go from {First()} to {Last()}.");
    }

    private void RefuseOutOfRange(IReadOnlyList<int> numbers, string option, Func<int, int, bool> fits, int spare)
    {
        var longest = Longest().Series.Count;
        foreach (var number in numbers)
        {
            if (number >= 1 && fits(number, longest))
                continue;
            throw new RefusedException(longest - spare < 1
                ? $"{option} {number} is out of range; there are too few points for it ({longest})."
                : $"{option} {number} is out of range; a number from 1 to {longest - spare} was expected.");
        }
    }

    private Period Moment(string text, string option, bool date = true)
    {
        if (date)
            return Moment(text, option, out _);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Period.At(number)
            : throw new RefusedException($"{option} {text}: a number was expected, because the periods are numbers.");
    }

    /// <param name="text">A date, a month or an instant.</param>
    /// <param name="option">Where it was given.</param>
    /// <param name="format">How it was written, which tells how long a stretch it means.</param>
    private Period Moment(string text, string option, out string format)
    {
        foreach (var known in request.DateFormat is { } own ? new[] { own, "yyyy-MM-dd", "yyyy-MM" } : ["yyyy-MM-dd", "yyyy-MM", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"])
        {
            format = known;
            if (DateTime.TryParseExact(text, known, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                return Period.At(moment);
        }

        throw new RefusedException($"{option} {text}: a date was expected, for example 2018-04-01.");
    }

    private FacetData Longest() => facets.MaxBy(facet => facet.Series.Count)!;

    private string First() => facets.Where(facet => facet.Series.Count > 0).Min(facet => facet.Series.PeriodAt(0)).ToString();

    private string Last() => facets.Where(facet => facet.Series.Count > 0).Max(facet => facet.Series.PeriodAt(facet.Series.Count - 1)).ToString();

    private static int CountWhere(Series series, Predicate<Period> holds)
    {
        var count = 0;
        while (count < series.Count && holds(series.PeriodAt(count)))
            count++;
        return count;
    }
}
