namespace Cairn.Shared.Basics;

/// <summary>The beginning of a text, as one line.</summary>
internal static class Excerpt
{
    public static string Of(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
            return line;

        var end = line.LastIndexOf(' ', longest);
        return line[..(end > 0 ? end : longest - 1)] + "…";
    }
}
