namespace Cairn.Diagrams.Kinds;

/// <summary>
/// Drivers that nothing moves: nobody measures or tests anything at them or below. Where no feature counts that yet, those without a change
/// idea below.
/// </summary>
internal static class BareDrivers
{
    public static IReadOnlySet<string> In(DiagramSight sight)
    {
        var below = sight.State.VisibleLinks.ToLookup(link => link.From, link => link.To, StringComparer.Ordinal);
        var moved = new Dictionary<string, bool>(StringComparer.Ordinal);
        return sight.State.VisibleParts.Where(node => DriverRules.IsDriver(node) && !IsMoved(node)).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

        bool IsMoved(DiagramPart node)
        {
            if (!moved.TryGetValue(node.Id, out var known))
                moved[node.Id] = known = Moves(node) || below[node.Id].Any(id => IsMoved(sight.State.Find(id)!));
            return known;
        }

        bool Moves(DiagramPart node) => sight.Counts is null ? DriverRules.IsIdea(node) : sight.Counts.TryGetValue(node.Id, out var count) && count.Measures + count.Tests > 0;
    }
}
