namespace Cairn.Projects;

/// <summary>How much two texts are about the same: the share of their longer words that both hold.</summary>
internal static class Similarity
{
    /// <summary>Shorter words say little of what a text is about.</summary>
    private const int ShortestWord = 4;

    /// <summary>From 0 to 1: the words that both hold, of all that either holds (Jaccard, 1901).</summary>
    public static double Of(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    public static IReadOnlySet<string> WordsOf(string text) =>
        Project.Folded(new string([.. text.Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')])).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
}
