namespace Cairn.Diagrams.Kinds;

/// <summary>
/// Drivers that nothing moves: nobody measures or tests anything at them or below. Where no feature counts that yet, those without a change
/// idea below.
/// </summary>
internal static class BareDrivers
{
    private const int FirstDriver = 1, Idea = 3;

    public static IReadOnlySet<string> In(DiagramSight sight)
    {
        var below = sight.State.VisibleTies.ToLookup(tie => tie.From, tie => tie.To, StringComparer.Ordinal);
        var moved = new Dictionary<string, bool>(StringComparer.Ordinal);
        return sight.State.VisibleNodes.Where(node => DriverRules.ColumnOf(node) is >= FirstDriver and < Idea && !IsMoved(node)).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

        bool IsMoved(DiagramNode node)
        {
            if (!moved.TryGetValue(node.Id, out var known))
                moved[node.Id] = known = Moves(node) || below[node.Id].Any(id => IsMoved(sight.State.Find(id)!));
            return known;
        }

        bool Moves(DiagramNode node) => sight.Counts is null ? DriverRules.ColumnOf(node) == Idea : sight.Counts.TryGetValue(node.Id, out var count) && count.Measures + count.Tests > 0;
    }
}
