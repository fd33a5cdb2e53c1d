namespace Cairn.Measures;

/// <summary>Whether the small numbers of a measure are hidden from those outside the team.</summary>
public enum SmallNumbers
{
    /// <summary>They are people: hidden as the organisation says.</summary>
    Hidden,

    /// <summary>They are not people, but things or days: shown.</summary>
    Shown,
}
