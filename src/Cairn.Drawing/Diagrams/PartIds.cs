namespace Cairn.Drawing.Diagrams;

/// <summary>Guards the ids of parts, which become ids and data attributes of elements.</summary>
internal static class PartIds
{
    /// <summary>The first id that is bad or occurs twice.</summary>
    public static DiagramFault? FaultOf(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!IsGood(id))
                return new(DiagramFaultKind.BadId, id);
            if (!seen.Add(id))
                return new(DiagramFaultKind.IdTwice, id);
        }

        return null;
    }

    private static bool IsGood(string id)
    {
        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
                return false;
        }

        return id.Length > 0;
    }
}
