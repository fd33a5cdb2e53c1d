using Cairn.Organisations;

namespace Cairn.Measures;

/// <summary>What a reading said before it was corrected.</summary>
public sealed class ReadingRevision
{
    private ReadingRevision()
    {
    }

    internal ReadingRevision(Reading reading)
    {
        (Measure, Stratum, Period, Version) = (reading.Measure, reading.Stratum, reading.Period, reading.Version);
        (Value, Denominator, Sample, Definition) = (reading.Value, reading.Denominator, reading.Sample, reading.Definition);
        (By, At, Why, Sending, Import) = (reading.By, reading.At, reading.Why, reading.Sending, reading.Import);
    }

    public MeasureId Measure { get; private set; }

    public string Stratum { get; private set; } = "";

    public DateOnly Period { get; private set; }

    /// <summary>The version of the reading that said so.</summary>
    public int Version { get; private set; }

    public double? Value { get; private set; }

    public double? Denominator { get; private set; }

    public string? Sample { get; private set; }

    public int Definition { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string Why { get; private set; } = "";

    public Guid? Sending { get; private set; }

    public ImportId? Import { get; private set; }

    public Found Found => new(Value, Denominator, Sample);
}
