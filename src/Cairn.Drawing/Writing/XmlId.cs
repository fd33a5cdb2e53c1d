namespace Cairn.Drawing.Writing;

/// <summary>Guards the ids by which a drawing refers to its own title.</summary>
internal static class XmlId
{
    /// <summary>Refuses what cannot begin an id in both XML and HTML: a letter, then letters, digits, hyphens or underscores (ASCII).</summary>
    public static string Check(string prefix, string parameter)
    {
        var isGood = prefix.Length > 0 && char.IsAsciiLetter(prefix[0]);
        foreach (var character in prefix)
            isGood &= char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
        return isGood
            ? prefix
            : throw new ArgumentException($"'{prefix}' cannot begin an id; a letter was expected, then letters, digits, hyphens or underscores.", parameter);
    }
}
