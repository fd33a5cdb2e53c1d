using System.Text;

namespace Cairn.Host.Output;

/// <summary>Names of files made of the values of a facet: safe on every system, and never two alike.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string For(string value)
    {
        var name = new StringBuilder();
        foreach (var letter in value.Trim())
            name.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-');
        var stem = name.ToString().Trim('.', '-');
        if (stem.Length == 0)
            stem = "blank";
        if (stem.Length > 80)
            stem = stem[..80];

        var free = stem;
        for (var i = 2; !taken.Add(free); i++)
            free = $"{stem}-{i}";
        return free;
    }
}
