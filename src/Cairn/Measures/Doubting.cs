namespace Cairn.Measures;

/// <summary>What looks odd about a reading. It is asked about, and never changed by itself.</summary>
/// <param name="Kind">What about it.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Number">The number that looks odd, or how many periods are missing.</param>
/// <param name="Usual">What was to be expected; null where nothing was.</param>
public sealed record Doubt(DoubtKind Kind, DateOnly Period, double Number, double? Usual = null);

/// <summary>The ways in which a reading can look odd.</summary>
public enum DoubtKind
{
    /// <summary>More have it than there are.</summary>
    NumeratorAboveDenominator,

    /// <summary>The period has not begun.</summary>
    Future,

    /// <summary>Far from all others.</summary>
    Outlier,

    /// <summary>Periods between the latest one and this have no reading.</summary>
    Gap,

    /// <summary>Half as many as usual or fewer, or twice as many or more.</summary>
    DenominatorChange,
}

/// <summary>Finds what looks odd in what somebody says.</summary>
internal static class Doubting
{
    /// <summary>With fewer earlier readings nothing is usual yet.</summary>
    private const int FewestToCompare = 8;

    /// <summary>How many robust standard deviations from the median are far: those of all but one of some thousand readings of a steady process lie nearer.</summary>
    private const double FarAway = 4;

    /// <summary>The median absolute deviation of a normal distribution is this part of its standard deviation (Hampel 1974).</summary>
    private const double DeviationPerSigma = 0.6745;

    private const int Recent = 12;

    public static IReadOnlyList<Doubt> About(IReadOnlyList<EnteredReading> entered, IEnumerable<Reading> known, MeasureText text, DateOnly today)
    {
        var replaced = entered.Select(reading => reading.Period).ToHashSet();
        var before = known.Where(reading => reading.Value is not null && !replaced.Contains(reading.Period)).OrderBy(reading => reading.Period).ToList();
        var said = entered.Where(reading => reading.Found.Value is not null).OrderBy(reading => reading.Period).ToList();
        var doubts = new List<Doubt>();
        foreach (var (period, found, _) in said)
        {
            if (text.Shape == ReadingShape.Proportion && found.Value > found.Denominator)
                doubts.Add(new(DoubtKind.NumeratorAboveDenominator, period, found.Value.Value, found.Denominator));
            if (period > today)
                doubts.Add(new(DoubtKind.Future, period, found.Value!.Value));
        }

        doubts.AddRange(Outliers(said, before, text));
        if (text.HasDenominator)
            doubts.AddRange(Denominators(said, before));
        if (!text.HasEvents)
            doubts.AddRange(Gaps(said, before, text.Frequency));
        return doubts;
    }

    private static IEnumerable<Doubt> Outliers(List<EnteredReading> said, List<Reading> before, MeasureText text)
    {
        var usual = before.Select(reading => Shown(reading.Found, text)).OfType<double>().ToList();
        if (usual.Count < FewestToCompare)
            yield break;
        var median = Median(usual);
        var spread = Median(usual.ConvertAll(value => Math.Abs(value - median))) / DeviationPerSigma;
        if (spread == 0)
            spread = Math.Max(1, Math.Abs(median) / 10); // all alike until now
        foreach (var reading in said)
        {
            if (Shown(reading.Found, text) is { } value && Math.Abs(value - median) > FarAway * spread && (value > usual.Max() || value < usual.Min()))
                yield return new(DoubtKind.Outlier, reading.Period, value, median);
        }
    }

    private static IEnumerable<Doubt> Denominators(List<EnteredReading> said, List<Reading> before)
    {
        var usual = before.TakeLast(Recent).Select(reading => reading.Denominator).OfType<double>().Where(size => size > 0).ToList();
        if (usual.Count < FewestToCompare)
            yield break;
        var median = Median(usual);
        foreach (var reading in said)
        {
            if (reading.Found.Denominator is { } size && (size >= 2 * median || size <= median / 2))
                yield return new(DoubtKind.DenominatorChange, reading.Period, size, median);
        }
    }

    private static IEnumerable<Doubt> Gaps(List<EnteredReading> said, List<Reading> before, Frequency frequency)
    {
        var periods = before.Select(reading => reading.Period).Concat(said.Select(reading => reading.Period)).Order().ToList();
        var entered = said.Select(reading => reading.Period).ToHashSet();
        for (var i = 1; i < periods.Count; i++)
        {
            if (entered.Contains(periods[i]) && frequency.Between(periods[i - 1], periods[i]) - 1 is > 0 and var missing)
                yield return new(DoubtKind.Gap, periods[i], missing);
        }
    }

    private static double? Shown(Found found, MeasureText text) => text.Shape == ReadingShape.TimeBetween ? null : text.HasDenominator ? found.Denominator > 0 ? found.Value / found.Denominator * text.Multiply : null : found.Value;

    private static double Median(List<double> values)
    {
        var ordered = values.Order().ToList();
        var middle = ordered.Count / 2;
        return ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
