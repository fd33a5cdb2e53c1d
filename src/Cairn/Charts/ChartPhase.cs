using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>From a day on the process is another one, says somebody, and why; the chart takes new limits there.</summary>
public sealed class ChartPhase
{
    public const int LongestReason = 300;

    private ChartPhase()
    {
    }

    private ChartPhase(MeasureId measure, DateOnly from, PhaseGrounds grounds, PersonId by, DateTimeOffset at)
    {
        (Measure, From, By, At) = (measure, from, by, at);
        (Reason, Answers) = (grounds.Reason.Trim(), grounds.Answers);
    }

    public MeasureId Measure { get; private set; }

    /// <summary>The first period of the phase.</summary>
    public DateOnly From { get; private set; }

    public string Reason { get; private set; } = "";

    public WheelersAnswers Answers { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Starts one, where all four questions are answered with yes.</summary>
    public static Outcome Start(MeasureId measure, DateOnly from, PhaseGrounds grounds, PersonId by, DateTimeOffset at, out ChartPhase? started)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(grounds.Reason))
            refusals.Add(new("PhaseReasonMissing", nameof(Reason)));
        if (grounds.Reason.Trim().Length > LongestReason)
            refusals.Add(new("TooLong", nameof(Reason), LongestReason));
        if (grounds.Answers != Flags.Join<WheelersAnswers>(Flags.All<WheelersAnswers>()))
            refusals.Add(new("PhaseAnswersNotAll", nameof(Answers)));
        started = refusals.Count == 0 ? new(measure, from, grounds, by, at) : null;
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>Why a phase begins, and which of the four questions are answered with yes.</summary>
public sealed record PhaseGrounds(string Reason, WheelersAnswers Answers);

/// <summary>What must be so before limits are computed anew (D J Wheeler).</summary>
[Flags]
public enum WheelersAnswers
{
    None = 0,

    /// <summary>The data behave distinctly differently from before.</summary>
    Distinct = 1,

    /// <summary>The reason is known.</summary>
    Known = 2,

    /// <summary>The new behaviour is desirable.</summary>
    Desirable = 4,

    /// <summary>It is expected to go on.</summary>
    Continuing = 8,
}
