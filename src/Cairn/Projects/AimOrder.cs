namespace Cairn.Projects;

/// <summary>The places of the aims of a project.</summary>
internal static class AimOrder
{
    /// <summary>Gives each its place as it stands in the list, from 1.</summary>
    public static void InOrder(this IReadOnlyList<Aim> aims)
    {
        for (var at = 0; at < aims.Count; at++)
            aims[at].MoveTo(at + 1);
    }
}
