using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Shared.Web;
using Cairn.Spc;

namespace Cairn.Measures.Web;

/// <summary>A measure as the API answers it.</summary>
public sealed record MeasureResource(Guid Id, Guid Project, int Version, DateTimeOffset At, MeasureInput Definition)
{
    internal static MeasureResource Of(Measure measure, MeasureText text, bool withNames) => new(measure.Id.Value, measure.Project.Value, measure.Version, measure.At, MeasureInput.Of(text, withNames)) { Origin = measure.Origin?.Value, OriginVersion = measure.OriginVersion };

    /// <summary>The measure from whose published definition it was taken.</summary>
    public Guid? Origin { get; init; }

    public int? OriginVersion { get; init; }
}

/// <summary>What a measure meant from a moment on; it is counted so from a day on.</summary>
public sealed record MeasureVersionResource(int Number, DateTimeOffset At, DateOnly From, bool IsCountedAnew, MeasureInput Definition);

/// <summary>From which day on the latest definition holds, and whether something else is counted since.</summary>
public sealed record CountingInput(DateOnly? From, bool? IsCountedAnew);

/// <summary>An operational definition.</summary>
public sealed record MeasureInput(string? Name, MeasureType? Type, ReadingShape? Shape, Frequency? Frequency, Direction? Direction)
{
    public MeasureLevel? Level { get; init; }

    public QualityDomain? Domain { get; init; }

    public int? Aim { get; init; }

    public string? Idea { get; init; }

    public Guid? Theory { get; init; }

    public string? Part { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public string? Unit { get; init; }

    public int? Per { get; init; }

    public string? Exclusions { get; init; }

    public string? Collection { get; init; }

    public int? Minutes { get; init; }

    public string? Source { get; init; }

    public bool? IsCollectedAlready { get; init; }

    public string? Differences { get; init; }

    public Guid? Owner { get; init; }

    public string? AgreedWith { get; init; }

    public DateOnly? AgreedOn { get; init; }

    public string? Strata { get; init; }

    public double? Target { get; init; }

    public string? Trajectory { get; init; }

    public SmallNumbers? SmallNumbers { get; init; }

    public DateOnly? EffectFrom { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public DateOnly? RetireOn { get; init; }

    internal MeasureText Text => new()
    {
        Name = Name ?? "",
        Type = Type.OrLeftOut(),
        Shape = Shape.OrLeftOut(),
        Frequency = Frequency.OrLeftOut(),
        Direction = Direction.OrLeftOut(),
        Level = Level,
        Domain = Domain,
        Aim = Aim,
        Idea = Idea ?? "",
        Theory = Theory is { } theory ? new DiagramId(theory) : null,
        Part = Part ?? "",
        Numerator = Numerator ?? "",
        Denominator = Denominator ?? "",
        Unit = Unit ?? "",
        Per = Per ?? (Shape == ReadingShape.Rate ? 0 : 1000),
        Exclusions = Exclusions ?? "",
        Collection = Collection ?? "",
        Minutes = Minutes,
        Source = Source ?? "",
        IsCollectedAlready = IsCollectedAlready ?? false,
        Differences = Differences ?? "",
        Owner = Owner is { } owner ? new PersonId(owner) : null,
        AgreedWith = AgreedWith ?? "",
        AgreedOn = AgreedOn,
        Strata = Strata ?? "",
        Target = Target,
        Trajectory = Trajectory ?? "",
        SmallNumbers = SmallNumbers ?? Measures.SmallNumbers.Hidden,
        EffectFrom = EffectFrom,
        ReviewOn = ReviewOn,
        RetireOn = RetireOn,
    };

    internal static MeasureInput Of(MeasureText text, bool withNames) => new(text.Name, text.Type, text.Shape, text.Frequency, text.Direction)
    {
        Level = text.Level,
        Domain = text.Domain,
        Aim = text.Aim,
        Idea = text.Idea,
        Theory = text.Theory?.Value,
        Part = text.Part,
        Numerator = text.Numerator,
        Denominator = text.Denominator,
        Unit = text.Unit,
        Per = text.Per,
        Exclusions = text.Exclusions,
        Collection = text.Collection,
        Minutes = text.Minutes,
        Source = text.Source,
        IsCollectedAlready = text.IsCollectedAlready,
        Differences = text.Differences,
        Owner = withNames ? text.Owner?.Value : null,
        AgreedWith = text.AgreedWith,
        AgreedOn = text.AgreedOn,
        Strata = text.Strata,
        Target = text.Target,
        Trajectory = text.Trajectory,
        SmallNumbers = text.SmallNumbers,
        EffectFrom = text.EffectFrom,
        ReviewOn = text.ReviewOn,
        RetireOn = text.RetireOn,
    };
}

/// <summary>What was found in a period; without a value it was taken back, or is hidden because so few people stand behind it.</summary>
public sealed record ReadingResource(DateOnly Period, double? Value, double? Denominator, IReadOnlyList<double>? Values, double? Spread, bool IsHidden, int Definition, int Version, DateTimeOffset At)
{
    internal static ReadingResource Of(ShownReading shown) => new(shown.Period, shown.Found.Value, shown.Found.Denominator, ReadingInput.ValuesOf(shown.Found), shown.Found.Spread, shown.IsHidden, shown.Reading.Definition, shown.Reading.Version, shown.Reading.At);
}

/// <summary>What a reading said before it was corrected.</summary>
public sealed record ReadingRevisionResource(DateOnly Period, int Version, double? Value, double? Denominator, IReadOnlyList<double>? Values, string Why, DateTimeOffset At)
{
    internal static ReadingRevisionResource Of(ReadingRevision revision) => new(revision.Period, revision.Version, revision.Value, revision.Denominator, ReadingInput.ValuesOf(revision.Found), revision.Why, revision.At);
}

/// <summary>Readings to be entered: of one group where one is named, with the reason of corrections, and whether what looks odd is meant.</summary>
public sealed record ReadingsInput(string? Group, string? Why, bool? IsMeant, IReadOnlyList<ReadingInput>? Readings);

/// <summary>What was found in the period that a day lies in, several measurements as values; no value takes an earlier reading back. Where a version is named, 0 for none, a later reading is never overwritten.</summary>
public sealed record ReadingInput(DateOnly? Period, double? Value, double? Denominator, IReadOnlyList<double>? Values, int? Version)
{
    internal Found Found => Values is { Count: > 0 } measurements ? Found.Of(measurements) : new(Value, Denominator);

    internal static IReadOnlyList<double>? ValuesOf(Found found) => found.Sample is { } sample ? Measurements.Read(sample) : null;
}

/// <summary>A tap: on which day, of which group where one is named, what, and an id that its sender made up so that it counts once.</summary>
public sealed record TapInput(DateOnly? Day, string? Group, Tap? Tap, Guid? Sending);

/// <summary>What an organisation calls few: counts of one up to the first, and whatever is out of fewer than the second. What those above it say holds too where it is stricter.</summary>
public sealed record SmallNumberRuleResource(int MostOfFew, int FewestOutOf, FewRule Held);

/// <summary>What an organisation shall call few.</summary>
public sealed record SmallNumberRuleInput(int? MostOfFew, int? FewestOutOf);
