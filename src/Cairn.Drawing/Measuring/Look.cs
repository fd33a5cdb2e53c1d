namespace Cairn.Drawing.Measuring;

/// <summary>How a point is drawn.</summary>
internal enum Look : byte
{
    /// <summary>Not at all: a gap.</summary>
    Missing,
    Common,
    Improvement,
    Concern,
    Neutral,
    Excluded,
}
