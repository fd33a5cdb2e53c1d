namespace Cairn.Spc;

/// <summary>How a series is to be analysed. Every default is the plain chart of the whole series by the Anhøj rules.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The named method; default Anhøj.</summary>
    public Method Method { get; init; } = Method.Anhoej;

    /// <summary>A new phase begins after each of these point numbers, from 1 to one less than there are points. Limits and rules restart in each.</summary>
    public IReadOnlyList<int> PhasesAfter { get; init; } = [];

    /// <summary>Which points set the centre and the limits; default all of each phase.</summary>
    public Baseline Baseline { get; init; } = Baseline.All;

    /// <summary>Point numbers, from 1, that enter neither limits nor rules. They stay on the chart.</summary>
    public IReadOnlyCollection<int> Excluded { get; init; } = [];

    /// <summary>Whether moving ranges of 3.267 × their mean or more are dropped once; null leaves it to the method.</summary>
    public bool? Screen { get; init; }

    /// <summary>Values and limits are multiplied by this for plotting, for example 100 for per cent or 1,000 for per 1,000; default 1, above 0.</summary>
    public double Multiply { get; init; } = 1;

    /// <summary>A centre line known from elsewhere, in plotted units. On a G chart it is the mean, and is shown as 0.693 of itself.</summary>
    public double? Centre { get; init; }

    /// <summary>What the measure aims at, in plotted units.</summary>
    public Target? Target { get; init; }

    /// <summary>Which way improvement lies; default neutral.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether a target that equals a limit is met by it; default met.</summary>
    public TargetAtLimit TargetAtLimit { get; init; }
}
