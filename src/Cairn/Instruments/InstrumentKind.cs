namespace Cairn.Instruments;

/// <summary>The instruments that there are.</summary>
public enum InstrumentKind
{
    /// <summary>What is around the work: 25 factors in six circles.</summary>
    Context,

    /// <summary>Whether the organisation is ready: twelve questions that a board may ask of itself.</summary>
    Readiness,

    /// <summary>How the team feels: three questions.</summary>
    Pulse,

    /// <summary>How complex something technological is, in seven domains.</summary>
    Technology,
}
