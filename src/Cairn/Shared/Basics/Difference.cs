namespace Cairn.Shared.Basics;

/// <summary>A part of a text that a later version says differently.</summary>
/// <param name="Field">Which part.</param>
/// <param name="Before">What it said; empty where it said nothing.</param>
/// <param name="After">What it says now.</param>
public sealed record Difference(string Field, string Before, string After)
{
    /// <summary>What differs between two versions that have the same parts in the same order.</summary>
    public static IReadOnlyList<Difference> Between(IEnumerable<(string Field, string Text)> before, IEnumerable<(string Field, string Text)> after) =>
        [.. before.Zip(after, (was, now) => new Difference(was.Field, was.Text, now.Text)).Where(part => part.Before != part.After)];
}
