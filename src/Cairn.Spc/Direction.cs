namespace Cairn.Spc;

/// <summary>Which way improvement lies for a measure.</summary>
public enum Direction
{
    /// <summary>No direction is better, or nobody has said; a signal is neither improvement nor concern.</summary>
    Neutral,

    /// <summary>Higher values are better.</summary>
    HigherIsBetter,

    /// <summary>Lower values are better.</summary>
    LowerIsBetter,
}
