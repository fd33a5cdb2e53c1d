using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>How the chart of a measure is drawn, where the team decided something; otherwise the chooser does.</summary>
public sealed class ChartSettings
{
    public const int LongestId = 30;

    private ChartSettings()
    {
    }

    public ChartSettings(MeasureId measure) => Measure = measure;

    public MeasureId Measure { get; private set; }

    /// <summary>The id of the kind; empty leaves it to the chooser.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The id of the method.</summary>
    public string Method { get; private set; } = Spc.Method.Anhoej.Id;

    /// <summary>How many first points of each phase set its limits; null for all.</summary>
    public int? Baseline { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>From 1; counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; }

    /// <summary>Decides it anew.</summary>
    /// <param name="choice">What is decided.</param>
    /// <param name="text">What the measure means.</param>
    /// <param name="seenVersion">The version that the actor saw, 0 where nothing was decided.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When.</param>
    public Outcome Decide(ChartChoice choice, MeasureText text, int seenVersion, PersonId by, DateTimeOffset at)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var outcome = choice.Check(text);
        if (outcome.IsAccepted)
        {
            (Kind, Method, Baseline) = (ChartKind.Find(choice.Kind)?.Id ?? "", Spc.Method.Find(choice.Method)!.Id, choice.Baseline);
            (By, At) = (by, at);
            Version++;
        }

        return outcome;
    }
}

/// <summary>What a team decides about a chart.</summary>
/// <param name="Kind">The id of a kind; empty for the recommended one.</param>
/// <param name="Method">The id of a method.</param>
/// <param name="Baseline">How many first points of each phase set its limits; null for all.</param>
public sealed record ChartChoice(string Kind, string Method, int? Baseline)
{
    private const int FewestOfBaseline = 5;
    private const int MostOfBaseline = 1000;

    internal Outcome Check(MeasureText text)
    {
        var refusals = new List<Refusal>();
        var kind = ChartKind.Find(Kind);
        var method = Spc.Method.Find(Method);
        if (Kind.Length > 0 && (kind is null || !FittingKinds.Of(text.Shape).Contains(kind)))
            refusals.Add(new("ChartKindUnfit", nameof(Kind)));
        if (method is null)
            refusals.Add(new("ChartMethodUnknown", nameof(Method)));
        else if (kind is not null && !method.Reads(kind))
            refusals.Add(new("ChartMethodUnfit", nameof(Method)));
        if (Baseline is < FewestOfBaseline or > MostOfBaseline)
            refusals.Add(new("ChartBaselineUnfit", nameof(Baseline), FewestOfBaseline, MostOfBaseline));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
