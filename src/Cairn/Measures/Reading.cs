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

    public double? Denominator { get; private set; }

    /// <summary>The version of the definition under which it was taken.</summary>
    public int Definition { get; private set; }

    /// <summary>From 1; each correction counts one more.</summary>
    public int Version { get; private set; } = 1;

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Why it was corrected; empty for the first that was said.</summary>
    public string Why { get; private set; } = "";

    public Found Found => new(Value, Denominator);

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
        (Value, Denominator) = (found.Value, found.Denominator);
        (Definition, By, At, Why) = (deed.Definition, deed.By, deed.At, deed.Why);
    }
}

/// <summary>The numbers of a reading.</summary>
/// <param name="Value">The value or numerator; null takes a reading back.</param>
/// <param name="Denominator">Null where the measure has none.</param>
public readonly record struct Found(double? Value, double? Denominator = null);

/// <summary>Under which version of the definition, by whom, when and why numbers were said.</summary>
public sealed record ReadingDeed(int Definition, PersonId By, DateTimeOffset At, string Why);
