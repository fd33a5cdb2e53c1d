using Cairn.Organisations;

namespace Cairn.Measures;

/// <summary>What a measure meant from a moment on. Each change is a version of its own.</summary>
public sealed class MeasureVersion
{
    private MeasureVersion()
    {
    }

    public MeasureVersion(MeasureId measure, int number, MeasureText text, DateOnly from, PersonId by, DateTimeOffset at, bool? isCountedAnew = null) =>
        (Measure, Number, Text, From, By, At, IsCountedAnew) = (measure, number, text, from, by, at, isCountedAnew);

    public MeasureId Measure { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public MeasureText Text { get; private set; } = new();

    /// <summary>The first day that is counted so; a chart begins a marked segment there where something else is counted.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Whether something else is counted from that day on than before; null for earlier ones, of which nobody was asked.</summary>
    public bool? IsCountedAnew { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Whether something else is counted than under the version before; where nobody was asked, what was said differently tells.</summary>
    public bool CountsAnewAfter(MeasureVersion before) => IsCountedAnew ?? Text.CountsOtherwiseThan(before.Text);

    /// <summary>Says otherwise from which day it is counted so, and whether something else is counted.</summary>
    internal void Correct(DateOnly from, bool isCountedAnew) => (From, IsCountedAnew) = (from, isCountedAnew);

    /// <summary>The number of the version under which a period is counted.</summary>
    /// <param name="latestFirst">All versions of a measure, the latest first.</param>
    /// <param name="period">The first day of the period.</param>
    public static int NumberFor(IReadOnlyList<MeasureVersion> latestFirst, DateOnly period)
    {
        var frequency = latestFirst[0].Text.Frequency;
        return latestFirst.First(version => version.Number == 1 || frequency.Begin(version.From) <= period).Number;
    }
}
