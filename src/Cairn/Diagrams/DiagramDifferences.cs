namespace Cairn.Diagrams;

/// <summary>Words that were changed.</summary>
public sealed record ChangedWords(string Before, string After);

/// <summary>What came, went and changed between two versions of a diagram.</summary>
public sealed record DiagramDifferences(IReadOnlyList<string> Came, IReadOnlyList<string> Went, IReadOnlyList<ChangedWords> Changed, IReadOnlyList<string> Moved, int LinksCame, int LinksWent)
{
    public bool IsEmpty => Came.Count + Went.Count + Changed.Count + Moved.Count + LinksCame + LinksWent == 0;

    public static DiagramDifferences Of(DiagramState before, DiagramState after)
    {
        var (earlier, later) = (before.VisibleNodes.ToDictionary(node => node.Id, StringComparer.Ordinal), after.VisibleNodes.ToDictionary(node => node.Id, StringComparer.Ordinal));
        var both = later.Values.Where(node => earlier.ContainsKey(node.Id)).Select(node => (Before: earlier[node.Id], After: node)).ToList();
        var (links, linked) = (LinksOf(before), LinksOf(after));
        return new(
            [.. later.Values.Where(node => !earlier.ContainsKey(node.Id)).Select(node => node.Text)],
            [.. earlier.Values.Where(node => !later.ContainsKey(node.Id)).Select(node => node.Text)],
            [.. both.Where(pair => pair.Before.Text != pair.After.Text).Select(pair => new ChangedWords(pair.Before.Text, pair.After.Text))],
            [.. both.Where(pair => pair.Before.Place != pair.After.Place).Select(pair => pair.After.Text)],
            linked.Except(links).Count(),
            links.Except(linked).Count());
    }

    private static HashSet<(string, string)> LinksOf(DiagramState state) => [.. state.VisibleTies.Select(tie => (tie.From, tie.To))];
}
