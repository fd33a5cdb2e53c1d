using Cairn.Measures;

namespace Cairn.Charts;

/// <summary>How many of the periods that are over have a reading.</summary>
/// <param name="First">The first period with one; null where there is none.</param>
/// <param name="Expected">How many periods there are since.</param>
/// <param name="Found">How many of them have one.</param>
/// <param name="LongestGap">How many without one follow each other at most.</param>
public sealed record Completeness(DateOnly? First, int Expected, int Found, int LongestGap)
{
    /// <summary>Counts them, from the first period with a reading to the last that is over, or was still collected.</summary>
    /// <param name="readings">Also those that are hidden: that there is one is no secret.</param>
    /// <param name="text">How often, and until when.</param>
    /// <param name="today">A period that is not over is not missing yet.</param>
    public static Completeness Of(IEnumerable<ShownReading> readings, MeasureText text, DateOnly today)
    {
        var periods = readings.Where(reading => reading.Reading.Value is not null).Select(reading => reading.Period).Order().ToList();
        if (periods.Count == 0)
            return new(null, 0, 0, 0);
        var over = text.Frequency.Step(text.Frequency.Begin(today), -1);
        var last = text.RetireOn is { } retired && retired < over ? text.Frequency.Begin(retired) : over;
        last = last > periods[^1] ? last : periods[^1];
        var gaps = periods.Append(text.Frequency.Step(last, 1)).Skip(1).Zip(periods, (later, earlier) => text.Frequency.Between(earlier, later) - 1);
        return new(periods[0], text.Frequency.Between(periods[0], last) + 1, periods.Count, gaps.Max());
    }
}
