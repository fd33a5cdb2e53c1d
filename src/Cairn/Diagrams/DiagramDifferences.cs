using Cairn.Diagrams.Kinds;

namespace Cairn.Diagrams;

/// <summary>Words that were changed.</summary>
public sealed record ChangedWords(string Before, string After);

/// <summary>Something else that is said differently of a part, or of the link from it to another.</summary>
/// <param name="Part">The words of the part.</param>
/// <param name="Other">The words of the part at the other end of the link; null where it is said of the part itself.</param>
/// <param name="Field">What is said.</param>
/// <param name="Before">The earlier answer.</param>
/// <param name="After">The later answer.</param>
public sealed record ChangedField(string Part, string? Other, string Field, string Before, string After);

/// <summary>What came, went and changed between two versions of a diagram.</summary>
/// <param name="Came">The words of parts that came.</param>
/// <param name="Went">The words of parts that went.</param>
/// <param name="Changed">Words that were changed.</param>
/// <param name="Fields">What else is said differently.</param>
/// <param name="Moved">The words of parts that stand elsewhere.</param>
/// <param name="IsReordered">Whether parts that stay where they are follow each other in another order.</param>
/// <param name="LinksCame">How many links came.</param>
/// <param name="LinksWent">How many links went.</param>
public sealed record DiagramDifferences(
    IReadOnlyList<string> Came, IReadOnlyList<string> Went, IReadOnlyList<ChangedWords> Changed, IReadOnlyList<ChangedField> Fields, IReadOnlyList<string> Moved, bool IsReordered, int LinksCame, int LinksWent)
{
    public bool IsEmpty => Came.Count + Went.Count + Changed.Count + Fields.Count + Moved.Count + LinksCame + LinksWent == 0 && !IsReordered;

    public static DiagramDifferences Of(DiagramKind kind, DiagramState before, DiagramState after)
    {
        var rules = DiagramRules.Of(kind);
        var (earlier, later) = (before.VisibleParts.ToDictionary(node => node.Id, StringComparer.Ordinal), after.VisibleParts.ToDictionary(node => node.Id, StringComparer.Ordinal));
        var both = later.Values.Where(node => earlier.ContainsKey(node.Id)).Select(node => (Before: earlier[node.Id], After: node)).ToList();
        var (links, linked) = (before.VisibleLinks.ToList(), after.VisibleLinks.ToList());
        var kept = linked.Select(link => (Before: before.LinkOf(link.From, link.To), After: link)).Where(pair => pair.Before is { } known && links.Contains(known)).ToList();
        return new(
            [.. later.Values.Where(node => !earlier.ContainsKey(node.Id)).Select(node => node.Text)],
            [.. earlier.Values.Where(node => !later.ContainsKey(node.Id)).Select(node => node.Text)],
            [.. both.Where(pair => pair.Before.Text != pair.After.Text).Select(pair => new ChangedWords(pair.Before.Text, pair.After.Text))],
            [
                .. both.SelectMany(pair => rules.FieldsOf(pair.After).Where(field => field.Name != DiagramField.Text && field.Sort != FieldSort.Reference).SelectMany(field => Difference(field, pair.Before.Value, pair.After.Value, pair.After.Text, null))),
                .. kept.SelectMany(pair => (rules.LinkFields ?? []).SelectMany(field => Difference(field, pair.Before!.Value, pair.After.Value, after.WordsOf(pair.After.From), after.WordsOf(pair.After.To)))),
            ],
            [.. both.Where(pair => pair.Before.Place != pair.After.Place).Select(pair => pair.After.Text)],
            IsOtherOrder(both.Where(pair => pair.Before.Place == pair.After.Place).Select(pair => pair.After), before),
            linked.Count - kept.Count,
            links.Count - kept.Count);
    }

    private static IEnumerable<ChangedField> Difference(DiagramField field, Func<string, string> before, Func<string, string> after, string part, string? other)
    {
        var (earlier, later) = (field.Answer(before(field.Name)), field.Answer(after(field.Name)));
        if (earlier != later)
            yield return new(part, other, field.Name, earlier, later);
    }

    private static bool IsOtherOrder(IEnumerable<DiagramPart> stayed, DiagramState before)
    {
        var earlier = before.Parts.Select((node, at) => (node.Id, at)).ToDictionary(one => one.Id, one => one.at, StringComparer.Ordinal);
        return stayed.GroupBy(node => node.Place, StringComparer.Ordinal).Any(row => row.Zip(row.Skip(1)).Any(pair => earlier[pair.First.Id] > earlier[pair.Second.Id]));
    }
}
