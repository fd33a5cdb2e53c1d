using System.Collections.Immutable;

namespace Cairn.Spc;

/// <summary>A Bernoulli CUSUM, computed. Immutable.</summary>
public sealed class CusumAnalysis
{
    internal CusumAnalysis(CusumOptions options, int events, double[] upper, double[] lower, ImmutableArray<CusumSignal> signals)
    {
        Options = options;
        Events = events;
        Upper = ImmutableArray.Create(upper);
        Lower = ImmutableArray.Create(lower);
        Signals = signals;
    }

    /// <summary>The choices it was computed with.</summary>
    public CusumOptions Options { get; }

    /// <summary>How many of the cases had the event.</summary>
    public int Events { get; }

    /// <summary>The upper side after each case, 0 or above. A signalling case keeps the value that reached the limit.</summary>
    public ImmutableArray<double> Upper { get; }

    /// <summary>The lower side after each case, 0 or below: drawn downwards.</summary>
    public ImmutableArray<double> Lower { get; }

    /// <summary>The signals of both sides, in the order of cases.</summary>
    public ImmutableArray<CusumSignal> Signals { get; }
}
