using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>What can be chosen in a definition.</summary>
internal static class MeasureChoices
{
    /// <summary>Whoever needs longer for one reading than three days has mistaken the unit.</summary>
    public const int MostMinutes = 4320;

    /// <summary>For how many of the denominator a rate can be told.</summary>
    public static readonly IReadOnlyList<int> Pers = [1, 100, 1000, 10_000, 100_000, 1_000_000];

    public static IEnumerable<Refusal> Check(MeasureText text)
    {
        if (!Enum.IsDefined(text.Type))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Type));
        if (!Enum.IsDefined(text.Shape))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Shape));
        if (!Enum.IsDefined(text.Frequency))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Frequency));
        if (!Enum.IsDefined(text.Direction))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Direction));
        if (text.Level is { } level && !Enum.IsDefined(level))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Level));
        if (text.Domain is { } domain && !Enum.IsDefined(domain))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Domain));
        if (!Enum.IsDefined(text.SmallNumbers))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.SmallNumbers));
        if (!Pers.Contains(text.Per))
            yield return new("MeasureChoiceMissing", nameof(MeasureText.Per));
    }
}
