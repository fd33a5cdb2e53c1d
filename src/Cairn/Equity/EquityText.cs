using Cairn.Shared.Basics;

namespace Cairn.Equity;

/// <summary>What a team says about equity in its project. Nothing of it is needed on the first day; it grows.</summary>
public sealed record EquityText
{
    public const int Longest = 2000;

    /// <summary>Before anybody wrote.</summary>
    public static EquityText Empty { get; } = new();

    /// <summary>All people whom the project is for.</summary>
    public string Population { get; init; } = "";

    /// <summary>The groups that they are made of, a line each.</summary>
    public string Segments { get; init; } = "";

    /// <summary>Who of them is not thriving, a line each.</summary>
    public string NotThriving { get; init; } = "";

    /// <summary>Of whom nothing is known: a gap in the data, not a group without need. A line each.</summary>
    public string NotKnown { get; init; } = "";

    /// <summary>What stands behind it, from prejudice to law, a line each.</summary>
    public string Drivers { get; init; } = "";

    /// <summary>By what measures shall be split, a line each.</summary>
    public string Strata { get; init; } = "";

    /// <summary>Which of the five ways are in use.</summary>
    public EquityStrategies Done { get; init; }

    public string Engage { get; init; } = "";

    public string Measure { get; init; } = "";

    public string Design { get; init; } = "";

    public string Improve { get; init; } = "";

    public string Learn { get; init; } = "";

    /// <summary>Its longer parts, in the order in which they are read.</summary>
    public IReadOnlyList<(string Field, string Text)> Parts =>
    [
        (nameof(Population), Population), (nameof(Segments), Segments), (nameof(NotThriving), NotThriving), (nameof(NotKnown), NotKnown), (nameof(Drivers), Drivers), (nameof(Strata), Strata),
        .. Flags.All<EquityStrategies>().Select(strategy => (strategy.ToString(), NoteOf(strategy))),
    ];

    /// <summary>What is said about one of the five ways.</summary>
    public string NoteOf(EquityStrategies strategy) => strategy switch
    {
        EquityStrategies.Engage => Engage,
        EquityStrategies.Measure => Measure,
        EquityStrategies.Design => Design,
        EquityStrategies.Improve => Improve,
        EquityStrategies.Learn => Learn,
        _ => "",
    };

    /// <summary>What another text says differently; a way that was begun or given up counts too.</summary>
    public IReadOnlyList<Difference> DifferencesTo(EquityText later) => Difference.Between(Ticked, later.Ticked);

    internal EquityText Trimmed() => this with
    {
        Population = Population.Trim(),
        Segments = ListedLines.Kept(Segments),
        NotThriving = ListedLines.Kept(NotThriving),
        NotKnown = ListedLines.Kept(NotKnown),
        Drivers = ListedLines.Kept(Drivers),
        Strata = Stratum.Kept(Stratum.Of(Strata)),
        Engage = Engage.Trim(),
        Measure = Measure.Trim(),
        Design = Design.Trim(),
        Improve = Improve.Trim(),
        Learn = Learn.Trim(),
    };

    internal Outcome Check()
    {
        var refusals = Parts.Where(part => part.Text.Trim().Length > Longest).Select(part => new Refusal("TooLong", part.Field, Longest)).ToList();
        if (refusals.Count > 0)
            return Outcome.Refused(refusals); // what is endless is not looked at line by line
        if (Trimmed() == Empty)
            refusals.Add(new("EquityEmpty", nameof(Population)));
        if (Flags.Join(Flags.Of(Done)) != Done)
            refusals.Add(new("EquityStrategyUnknown", nameof(Done)));
        if (Stratum.Check(Strata, nameof(Strata)) is { } unclear)
            refusals.Add(unclear);
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    private IReadOnlyList<(string Field, string Text)> Ticked => [.. Parts, .. Flags.All<EquityStrategies>().Select(strategy => ($"{nameof(Done)}.{strategy}", Done.HasFlag(strategy) ? strategy.ToString() : ""))];
}
