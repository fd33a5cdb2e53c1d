namespace Cairn.Shared.Kit;

/// <summary>One of several that can be chosen: what is sent, and what is read.</summary>
public sealed record Option(string Value, string Label, string Hint = "", bool Disabled = false)
{
    /// <summary>Among which others it stands; those of a group follow each other.</summary>
    public string Group { get; init; } = "";
}
