namespace Cairn.Measures;

/// <summary>What saying some numbers does to the readings of a measure, of all or of one group: decided before anything is written.</summary>
public sealed class ReadingPlan
{
    private readonly IReadOnlyDictionary<DateOnly, Reading> known;
    private readonly IReadOnlyList<EnteredReading> said;

    private ReadingPlan(IReadOnlyList<EnteredReading> said, IReadOnlyDictionary<DateOnly, Reading> known)
    {
        (this.said, this.known) = (said, known);
        Changed = [.. said.Where(IsChange)];
        Corrected = Changed.Count(reading => known.ContainsKey(reading.Period));
    }

    /// <summary>What is new or differs from what is known. What is said again is said once.</summary>
    public IReadOnlyList<EnteredReading> Changed { get; }

    /// <summary>How many of them correct what was known.</summary>
    public int Corrected { get; }

    public int Added => Changed.Count - Corrected;

    public int Same => said.Count - Changed.Count;

    /// <summary>Whether somebody else was quicker than those who looked before they spoke, and said something else.</summary>
    public bool IsOvertaken => Changed.Any(reading => reading.SeenVersion is { } seen && seen != (known.TryGetValue(reading.Period, out var was) ? was.Version : 0));

    /// <summary>Compares what is said with what is known.</summary>
    /// <param name="said">The numbers, each of the first day of its period.</param>
    /// <param name="known">The readings of the same measure and group, by period.</param>
    public static ReadingPlan Of(IReadOnlyList<EnteredReading> said, IReadOnlyDictionary<DateOnly, Reading> known) => new(said, known);

    /// <summary>What looks odd about it.</summary>
    public IReadOnlyList<Doubt> Doubts(MeasureText text, DateOnly today) => Doubting.About(Changed, known.Values, text, today);

    /// <summary>Carries it out on the readings themselves; what they said before is to be kept beside them.</summary>
    /// <param name="measure">Of which measure.</param>
    /// <param name="stratum">Of which group; empty for all.</param>
    /// <param name="deedFor">By whom, when and why, for the first day of a period. Why is for corrections alone.</param>
    public IEnumerable<ReadingChange> Carry(MeasureId measure, string stratum, Func<DateOnly, ReadingDeed> deedFor)
    {
        foreach (var reading in Changed)
        {
            var deed = deedFor(reading.Period);
            yield return known.TryGetValue(reading.Period, out var was)
                ? new(was, was.Correct(reading.Found, deed))
                : new(new(measure, stratum, reading.Period, reading.Found, deed with { Why = "" }), null);
        }
    }

    private bool IsChange(EnteredReading reading) => known.TryGetValue(reading.Period, out var was) ? was.Found != reading.Found : reading.Found.Value is not null;
}

/// <summary>A reading that was added, or corrected.</summary>
/// <param name="Reading">As it is since.</param>
/// <param name="Before">What it said before; null where it is new.</param>
public sealed record ReadingChange(Reading Reading, ReadingRevision? Before);
