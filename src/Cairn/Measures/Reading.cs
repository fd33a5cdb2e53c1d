using Cairn.Organisations;

namespace Cairn.Measures;

/// <summary>What was found for a measure in one period, of all or of one group. It can be corrected; what it said before stays as a revision.</summary>
public sealed class Reading
{
    private Reading()
    {
    }

    public Reading(MeasureId measure, string stratum, DateOnly period, Found found, ReadingDeed deed)
    {
        (Measure, Stratum, Period) = (measure, stratum, period);
        Take(found, deed);
    }

    public MeasureId Measure { get; private set; }

    /// <summary>Of which group, as the name of the split, a colon and the group; empty for all.</summary>
    public string Stratum { get; private set; } = "";

    /// <summary>The first day of the period.</summary>
    public DateOnly Period { get; private set; }

    /// <summary>The value or numerator; null where it was taken back.</summary>
    public double? Value { get; private set; }

    /// <summary>Out of how many; of several measurements how many they are.</summary>
    public double? Denominator { get; private set; }

    /// <summary>The measurements themselves where there are several, as <see cref="Measurements"/> writes them.</summary>
    public string? Sample { get; private set; }

    /// <summary>The version of the definition under which it was taken.</summary>
    public int Definition { get; private set; }

    /// <summary>From 1; each correction counts one more.</summary>
    public int Version { get; private set; } = 1;

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Why it was corrected; empty for the first that was said.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Of which tap it is, so that one that is sent twice counts once.</summary>
    public Guid? Sending { get; private set; }

    /// <summary>The upload that says so; null where somebody typed it.</summary>
    public ImportId? Import { get; private set; }

    public Found Found => new(Value, Denominator, Sample);

    /// <summary>Corrects it.</summary>
    /// <returns>What it said before, to be kept.</returns>
    public ReadingRevision Correct(Found found, ReadingDeed deed)
    {
        var before = new ReadingRevision(this);
        Take(found, deed);
        Version++;
        return before;
    }

    /// <summary>Says under which version of the definition it was really taken.</summary>
    internal void TakenUnder(int definition) => Definition = definition;

    private void Take(Found found, ReadingDeed deed)
    {
        (Value, Denominator, Sample) = found;
        (Definition, By, At, Why) = (deed.Definition, deed.By, deed.At, deed.Why);
        (Sending, Import) = (deed.Sending, deed.Import);
    }
}

/// <summary>Under which version of the definition, by whom, when and why numbers were said.</summary>
/// <param name="Definition">The version of the definition.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why an earlier one is corrected; empty for the first.</param>
/// <param name="Sending">Of which tap; null where nobody tapped.</param>
/// <param name="Import">With which upload; null where there was none.</param>
public sealed record ReadingDeed(int Definition, PersonId By, DateTimeOffset At, string Why, Guid? Sending = null, ImportId? Import = null);
