using System.Globalization;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Spc;

namespace Cairn.Measures;

/// <summary>An operational definition: so exact that two people who follow it get the same number. A name, what it is for and what a reading is are enough to begin.</summary>
public sealed record MeasureText
{
    public const int LongestName = 120;
    public const int LongestPart = 300;
    public const int Longest = 1000;

    public string Name { get; init; } = "";

    public MeasureType Type { get; init; }

    public ReadingShape Shape { get; init; }

    public Frequency Frequency { get; init; } = Frequency.Monthly;

    public Direction Direction { get; init; }

    public MeasureLevel? Level { get; init; }

    public QualityDomain? Domain { get; init; }

    /// <summary>The number of the aim of the project that it tells about.</summary>
    public int? Aim { get; init; }

    /// <summary>The change idea or driver whose work it shows, in the words of the team. They stay when it vanishes from the diagram.</summary>
    public string Idea { get; init; } = "";

    /// <summary>The driver diagram in which that stands; null where the team has none, or said it in words alone.</summary>
    public DiagramId? Theory { get; init; }

    /// <summary>Which part of the diagram it is; empty where there is none.</summary>
    public string Part { get; init; } = "";

    /// <summary>What is counted or measured.</summary>
    public string Numerator { get; init; } = "";

    /// <summary>Out of what.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>What a value is in: minutes, falls.</summary>
    public string Unit { get; init; } = "";

    /// <summary>For how many of the denominator a rate is told: 1,000 bed days.</summary>
    public int Per { get; init; } = 1000;

    /// <summary>What is left out, and why.</summary>
    public string Exclusions { get; init; } = "";

    /// <summary>Who collects it, how and when.</summary>
    public string Collection { get; init; } = "";

    /// <summary>What one reading costs.</summary>
    public int? Minutes { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether they were collected already, so that nobody works more for them.</summary>
    public bool IsCollectedAlready { get; init; }

    /// <summary>What is known to be counted differently elsewhere, or before.</summary>
    public string Differences { get; init; } = "";

    /// <summary>Who of the team sees to it.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>With which patients and carers it was agreed.</summary>
    public string AgreedWith { get; init; } = "";

    public DateOnly? AgreedOn { get; init; }

    /// <summary>Into which groups it is split, a line each.</summary>
    public string Strata { get; init; } = "";

    /// <summary>What it shall come to, as it is charted: 95 for 95 %.</summary>
    public double? Target { get; init; }

    /// <summary>What it shall come to step by step, a line each: a day or month, a colon and what holds from then on. Before the first the target holds.</summary>
    public string Trajectory { get; init; } = "";

    /// <summary>Before that day it is too early to say whether something worked.</summary>
    public DateOnly? EffectFrom { get; init; }

    /// <summary>When the team asks whether it is still of use.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The last day for which it is collected.</summary>
    public DateOnly? RetireOn { get; init; }

    /// <summary>By how much a numerator over a denominator is multiplied where it is shown.</summary>
    public int Multiply => Shape switch
    {
        ReadingShape.Proportion => 100,
        ReadingShape.Rate => Per,
        _ => 1,
    };

    /// <summary>Whether a reading has two numbers.</summary>
    public bool HasDenominator => Shape is ReadingShape.Proportion or ReadingShape.Rate;

    /// <summary>Whether a reading is a day on which something happened, not a period.</summary>
    public bool HasEvents => Shape is ReadingShape.TimeBetween or ReadingShape.CasesBetween;

    /// <summary>Whether small numbers are hidden from those outside the team.</summary>
    public SmallNumbers SmallNumbers { get; init; }

    /// <summary>What it costs in a month, in minutes; null where nobody said.</summary>
    public double? MinutesAMonth => IsCollectedAlready ? 0 : HasEvents ? null : Minutes * Frequency switch
    {
        Frequency.Daily => 365.25 / 12,
        Frequency.Weekly => 365.25 / 7 / 12,
        Frequency.Quarterly => 1 / 3.0,
        Frequency.Yearly => 1 / 12.0,
        _ => 1,
    };

    /// <summary>Whether readings under another definition cannot simply be read on under this one: what is counted, out of what, or how changed.</summary>
    public bool CountsOtherwiseThan(MeasureText before) =>
        (Shape, Frequency, Numerator, Denominator) != (before.Shape, before.Frequency, before.Numerator, before.Denominator)
        || (Exclusions, Source) != (before.Exclusions, before.Source);

    /// <summary>What another text says differently.</summary>
    public IReadOnlyList<Difference> DifferencesTo(MeasureText later) => Difference.Between(Parts, later.Parts);

    /// <summary>All that it says and what another text says in its place.</summary>
    internal IReadOnlyList<Difference> Beside(MeasureText other) => [.. Parts.Zip(other.Parts, (here, there) => new Difference(here.Field, here.Text, there.Text))];

    /// <summary>The parts in words, with how long each may be.</summary>
    private IReadOnlyList<(string Field, string Text, int Longest)> Written =>
    [
        (nameof(Name), Name, LongestName), (nameof(Idea), Idea, LongestPart), (nameof(Numerator), Numerator, LongestPart), (nameof(Denominator), Denominator, LongestPart), (nameof(Unit), Unit, LongestName),
        (nameof(Exclusions), Exclusions, Longest), (nameof(Collection), Collection, Longest), (nameof(Source), Source, LongestPart), (nameof(Differences), Differences, Longest), (nameof(AgreedWith), AgreedWith, LongestPart),
        (nameof(Strata), Strata, Longest), (nameof(Trajectory), Trajectory, Longest),
    ];

    /// <summary>Each of its parts as text.</summary>
    private IReadOnlyList<(string Field, string Text)> Parts =>
    [
        .. Written.Select(part => (part.Field, part.Text)),
        (nameof(Type), Type.ToString()), (nameof(Shape), Shape.ToString()), (nameof(Per), Said(Shape == ReadingShape.Rate ? Per : null)), (nameof(Frequency), Frequency.ToString()), (nameof(Direction), Direction.ToString()),
        (nameof(Level), Level?.ToString() ?? ""), (nameof(Domain), Domain?.ToString() ?? ""), (nameof(Aim), Said(Aim)), (nameof(Minutes), Said(Minutes)), (nameof(IsCollectedAlready), IsCollectedAlready ? "Yes" : ""),
        (nameof(Owner), Owner?.Value.ToString() ?? ""), (nameof(AgreedOn), Said(AgreedOn)), (nameof(Target), Target?.ToString("R", CultureInfo.InvariantCulture) ?? ""), (nameof(EffectFrom), Said(EffectFrom)),
        (nameof(ReviewOn), Said(ReviewOn)), (nameof(RetireOn), Said(RetireOn)), (nameof(SmallNumbers), SmallNumbers.ToString()),
    ];

    /// <summary>The same for another team: without what each project says for itself.</summary>
    public MeasureText ForAnother() => this with { Aim = null, Trajectory = "", Idea = "", Theory = null, Part = "", Owner = null, AgreedWith = "", AgreedOn = null, EffectFrom = null, ReviewOn = null, RetireOn = null };

    internal MeasureText Trimmed() => this with
    {
        Name = Name.Trim(),
        Idea = Idea.Trim(),
        Numerator = Numerator.Trim(),
        Denominator = HasDenominator || Shape == ReadingShape.CasesBetween ? Denominator.Trim() : "",
        Unit = Unit.Trim(),
        Frequency = HasEvents ? Frequency.Daily : Frequency,
        Exclusions = Exclusions.Trim(),
        Collection = Collection.Trim(),
        Source = Source.Trim(),
        Differences = Differences.Trim(),
        AgreedWith = AgreedWith.Trim(),
        Strata = Stratum.Kept(Stratum.Of(Strata)),
        Trajectory = Trajectory.Trim(),
    };

    internal Outcome Check()
    {
        var refusals = Written.Where(part => part.Text.Trim().Length > part.Longest).Select(part => new Refusal("TooLong", part.Field, part.Longest)).ToList();
        if (string.IsNullOrWhiteSpace(Name))
            refusals.Add(new("MeasureNameMissing", nameof(Name)));
        refusals.AddRange(MeasureChoices.Check(this));
        if (HasDenominator && string.IsNullOrWhiteSpace(Denominator))
            refusals.Add(new("MeasureDenominatorMissing", nameof(Denominator)));
        if (Minutes is < 0 or > MeasureChoices.MostMinutes)
            refusals.Add(new("MeasureMinutesUnlikely", nameof(Minutes), MeasureChoices.MostMinutes));
        if (Target is { } target && (!double.IsFinite(target) || (Shape == ReadingShape.Proportion && target is < 0 or > 100)))
            refusals.Add(new(Shape == ReadingShape.Proportion ? "MeasureTargetNoPercentage" : "NumberInvalid", nameof(Target)));
        if (Measures.Trajectory.Unclear(Trajectory) is { } line)
            refusals.Add(new("MeasureTrajectoryUnclear", nameof(Trajectory), line));
        if (Strata.Length <= Longest && Stratum.Check(Strata, nameof(Strata)) is { } unclear)
            refusals.Add(unclear);
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    private static string Said(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static string Said(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
