namespace Cairn.Drawing.Diagrams;

/// <summary>A part of a diagram that holds parts, and can be laid over an earlier version of itself.</summary>
internal interface IVersionedPart<T>
{
    string Id { get; }

    IReadOnlyList<T> Parts { get; }

    /// <summary>Whether the same is said of it as of another version; where it stands does not count.</summary>
    bool SaysAs(T other);

    /// <summary>Itself with what became of it.</summary>
    T After(DiagramChange change, T? before, IReadOnlyList<T> parts);
}

/// <summary>Lays two versions of parts within parts over each other. What went stands where it stood: after the neighbour it followed.</summary>
internal sealed class PartVersions<T>
    where T : class, IVersionedPart<T>
{
    private readonly Dictionary<string, IReadOnlyList<T>> roots;
    private readonly Dictionary<string, (T Part, string Place)> earlier = new(StringComparer.Ordinal);
    private readonly HashSet<string> later = new(StringComparer.Ordinal);

    /// <summary>Of the parts at the top of both versions, by where they stand.</summary>
    public PartVersions(IEnumerable<(string Place, IReadOnlyList<T> Parts)> before, IEnumerable<(string Place, IReadOnlyList<T> Parts)> after)
    {
        roots = before.ToDictionary(root => root.Place, root => root.Parts, StringComparer.Ordinal);
        foreach (var (place, parts) in roots)
            NoteEarlier(parts, place);
        foreach (var (_, parts) in after)
            NoteLater(parts);
    }

    /// <summary>Both versions in one, of the parts at one place of the top.</summary>
    public IReadOnlyList<T> Of(string place, IReadOnlyList<T> after) => Merged(roots.GetValueOrDefault(place, []), after, place);

    private void NoteEarlier(IEnumerable<T> parts, string place)
    {
        foreach (var part in parts)
        {
            earlier[part.Id] = (part, place);
            NoteEarlier(part.Parts, part.Id);
        }
    }

    private void NoteLater(IEnumerable<T> parts)
    {
        foreach (var part in parts)
        {
            later.Add(part.Id);
            NoteLater(part.Parts);
        }
    }

    private List<T> Merged(IReadOnlyList<T> before, IReadOnlyList<T> after, string place)
    {
        var merged = after.Select(part => Merged(part, place)).ToList();
        var next = 0;
        foreach (var part in before)
        {
            var known = merged.FindIndex(other => other.Id == part.Id);
            if (known < 0 && !later.Contains(part.Id))
                merged.Insert(known = next, Gone(part));
            next = known < 0 ? next : known + 1;
        }

        return merged;
    }

    private T Merged(T part, string place)
    {
        if (!earlier.TryGetValue(part.Id, out var known))
            return part.After(DiagramChange.Added, null, Merged([], part.Parts, part.Id));
        var change = part.SaysAs(known.Part) && known.Place == place ? DiagramChange.None : DiagramChange.Changed;
        return part.After(change, known.Part, Merged(known.Part.Parts, part.Parts, part.Id));
    }

    private T Gone(T part) => part.After(DiagramChange.Removed, null, [.. part.Parts.Where(below => !later.Contains(below.Id)).Select(Gone)]);
}
