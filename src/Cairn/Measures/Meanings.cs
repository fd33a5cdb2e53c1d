namespace Cairn.Measures;

/// <summary>Which of its definitions a measure had when.</summary>
internal static class Meanings
{
    /// <summary>The number of the version under which a period is counted.</summary>
    /// <param name="versions">All that the measure meant, the latest first.</param>
    /// <param name="period">The first day of the period.</param>
    public static int DefinitionAt(this IReadOnlyList<MeasureVersion> versions, DateOnly period)
    {
        var frequency = versions[0].Text.Frequency;
        return versions.First(version => version.Number == 1 || frequency.Begin(version.From) <= period).Number;
    }
}
