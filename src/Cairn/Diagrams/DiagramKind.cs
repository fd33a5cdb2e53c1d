namespace Cairn.Diagrams;

/// <summary>The five kinds of diagrams that teams draw.</summary>
public enum DiagramKind
{
    /// <summary>What we want, and what we believe will get us there.</summary>
    Drivers,

    /// <summary>What may cause something, by sorts of causes.</summary>
    Fishbone,

    /// <summary>Why, and why that, until there is something to be done.</summary>
    Whys,

    /// <summary>Who does what, in which order.</summary>
    Process,

    /// <summary>What works for a change, and what against it.</summary>
    Forces,
}
