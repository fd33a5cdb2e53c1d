namespace Cairn.Spc;

/// <summary>
/// The data or the options make no chart. The message is one sentence for the person who asked;
/// <see cref="Point"/> leads a caller back to the row of the file.
/// </summary>
public sealed class AnalysisRefusedException : ArgumentException
{
    /// <summary>A refusal without words; prefer the others.</summary>
    public AnalysisRefusedException()
    {
    }

    /// <summary>A refusal of the options, or of the series as a whole.</summary>
    public AnalysisRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal with its cause.</summary>
    public AnalysisRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A refusal of one point.</summary>
    /// <param name="message">What was found, and what was expected.</param>
    /// <param name="point">The number of the point, from 1.</param>
    public AnalysisRefusedException(string message, int point)
        : base(message) => Point = point;

    /// <summary>The number of the refused point, from 1; null where no single point is to blame.</summary>
    public int? Point { get; }
}
