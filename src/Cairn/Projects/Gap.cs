using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>
/// What happened to the gap: how far the project came from what was to what was aimed at, and what became of the gap between groups of
/// people. All of it can be left out; words do where there are no numbers.
/// </summary>
/// <param name="Began">Where it started.</param>
/// <param name="Aimed">Where it was to go.</param>
/// <param name="Reached">Where it ended.</param>
/// <param name="Unit">Of what: falls a month.</param>
/// <param name="Story">What happened to it, and for whom more and for whom less.</param>
/// <param name="Remains">What remains of it.</param>
/// <param name="Groups">What became of the gap between groups; null where nobody said.</param>
public sealed record Gap(decimal? Began, decimal? Aimed, decimal? Reached, string Unit, string Story, string Remains, GroupGap? Groups = null)
{
    public const int LongestUnit = 60;
    public const int LongestWords = 1000;

    /// <summary>No number that a team writes is larger, and both databases hold it.</summary>
    public const decimal Largest = 999_999_999;

    /// <summary>What a page shows of a number; finer ones would be shown as others than they are.</summary>
    public const int MostDecimals = 4;

    /// <summary>Before anybody wrote.</summary>
    public static Gap Empty { get; } = new(null, null, null, "", "", "");

    public bool IsEmpty => this == Empty;

    /// <summary>How much of it is closed, from the start to the aim: 1 is all of it, below 0 is further away than at the start. Null without the three numbers, and where there was no gap.</summary>
    public decimal? Closed => Began is { } began && Aimed is { } aimed && Reached is { } reached && began != aimed ? (reached - began) / (aimed - began) : null;

    internal Gap Trimmed() => this with { Unit = Unit.Trim(), Story = Story.Trim(), Remains = Remains.Trim() };

    internal IEnumerable<Refusal> Refusals()
    {
        foreach (var (field, number) in new[] { (nameof(Began), Began), (nameof(Aimed), Aimed), (nameof(Reached), Reached) })
        {
            if (number is < -Largest or > Largest)
                yield return new("GapTooLarge", field, Largest);
            else if (number is { } fine && decimal.Round(fine, MostDecimals) != fine)
                yield return new("GapTooFine", field, MostDecimals);
        }

        if (Groups is { } groups && !Enum.IsDefined(groups))
            yield return new("GroupGapUnknown", nameof(Groups));
        if (Unit.Trim().Length > LongestUnit)
            yield return new("TooLong", nameof(Unit), LongestUnit);
        if (OneLine.Check(Unit, nameof(Unit)) is { } hidden)
            yield return hidden;
        if (Story.Trim().Length > LongestWords)
            yield return new("TooLong", nameof(Story), LongestWords);
        if (Remains.Trim().Length > LongestWords)
            yield return new("TooLong", nameof(Remains), LongestWords);
    }
}
