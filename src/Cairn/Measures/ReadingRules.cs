using Cairn.Equity;
using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>What can be no reading at all. What merely looks odd is asked about (<see cref="Doubting"/>).</summary>
internal static class ReadingRules
{
    /// <summary>Beyond this sums of readings lose what stands behind the point.</summary>
    private const double Largest = 1e12;

    /// <summary>Below this a rate is beyond every number.</summary>
    private const double SmallestDenominator = 1e-6;

    /// <summary>More refusals than these nobody reads.</summary>
    private const int MostTold = 20;

    public const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    public static Outcome Check(EnterReadings request, IReadOnlyList<EnteredReading> entered, MeasureText text, bool isGroupKnown)
    {
        var refusals = new List<Refusal>();
        if (entered.Count == 0)
            refusals.Add(new("ReadingsMissing", nameof(request.Readings)));
        if (entered.Count > EnterReadings.Most)
            refusals.Add(new("ReadingsTooMany", nameof(request.Readings), EnterReadings.Most));
        if (request.Why.Trim().Length > EnterReadings.LongestWhy)
            refusals.Add(new("TooLong", nameof(request.Why), EnterReadings.LongestWhy));
        if (request.Stratum.Length > 0 && !isGroupKnown && !GroupsOf(text).Contains(request.Stratum, StringComparer.Ordinal))
            refusals.Add(new("ReadingGroupUnknown", nameof(request.Stratum)));
        foreach (var twice in entered.CountBy(reading => reading.Period).Where(period => period.Value > 1).Take(MostTold))
            refusals.Add(new("ReadingPeriodTwice", nameof(request.Readings), twice.Key));
        refusals.AddRange(entered.Select(reading => Check(reading, text)).OfType<Refusal>().Take(MostTold));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    /// <summary>The groups of which a measure can have readings of their own.</summary>
    public static IReadOnlyList<string> GroupsOf(MeasureText text) => [.. Stratum.Of(text.Strata).SelectMany(stratum => stratum.Categories.Select(category => $"{stratum.Name}: {category}"))];

    /// <summary>Why one of them can be none; null where it can.</summary>
    public static Refusal? Check(EnteredReading reading, MeasureText text)
    {
        if (reading.Period.Year is < EarliestYear or > LatestYear)
            return new("ReadingPeriodUnlikely", nameof(EnteredReading.Period), reading.Period, EarliestYear, LatestYear);
        if (reading.Found.Value is not { } value)
            return reading.Found.Denominator is null ? null : new("ReadingValueMissing", nameof(Found.Value), reading.Period);
        if (double.IsNaN(value) || (text.Shape is not (ReadingShape.Value or ReadingShape.Sample) && value < 0))
            return new("ReadingValueNegative", nameof(Found.Value), reading.Period);
        if (Math.Abs(value) > Largest || reading.Found.Denominator > Largest)
            return new("ReadingTooLarge", nameof(Found.Value), reading.Period, Largest);
        if (text.Shape is ReadingShape.Count or ReadingShape.Proportion or ReadingShape.TimeBetween or ReadingShape.CasesBetween && !double.IsInteger(value))
            return new("ReadingValueNotWhole", nameof(Found.Value), reading.Period);
        if (text.Shape == ReadingShape.Sample)
            return CheckSample(reading);
        if (reading.Found.Sample is not null)
            return new("ReadingSampleUnasked", nameof(Found.Value), reading.Period);
        if (!text.HasDenominator)
            return reading.Found.Denominator is null ? null : new("ReadingDenominatorUnasked", nameof(Found.Denominator), reading.Period);
        if (reading.Found.Denominator is not { } denominator)
            return new("ReadingDenominatorMissing", nameof(Found.Denominator), reading.Period);
        if (!double.IsFinite(denominator) || denominator < 0 || denominator is > 0 and < SmallestDenominator || (text.Shape == ReadingShape.Proportion && !double.IsInteger(denominator)))
            return new("ReadingDenominatorInvalid", nameof(Found.Denominator), reading.Period);
        return denominator == 0 && value > 0 ? new("ReadingOutOfNothing", nameof(Found.Denominator), reading.Period) : null;
    }

    private static Refusal? CheckSample(EnteredReading reading)
    {
        if (reading.Found.Sample is not { } sample)
            return new("ReadingSampleMissing", nameof(Found.Value), reading.Period);
        var measurements = Measurements.Read(sample);
        if (measurements.Count > Measurements.Most)
            return new("ReadingSampleTooLarge", nameof(Found.Value), reading.Period, Measurements.Most);
        return measurements.Any(one => !double.IsFinite(one) || Math.Abs(one) > Largest) ? new("ReadingTooLarge", nameof(Found.Value), reading.Period, Largest) : null;
    }
}
