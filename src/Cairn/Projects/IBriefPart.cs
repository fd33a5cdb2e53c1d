using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>Adds to the joining brief of a project what another feature knows of it. Features register theirs, so that projects need not know them.</summary>
public interface IBriefPart
{
    /// <summary>What whoever joins should know; none where there is nothing yet.</summary>
    Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel);
}

/// <summary>A few lines of the brief, and where all of it is.</summary>
/// <param name="Place">Where it stands in the brief.</param>
/// <param name="Words">The key of its heading.</param>
/// <param name="Address">The page with all of it.</param>
/// <param name="Lines">What matters of it.</param>
public sealed record BriefSection(BriefPlace Place, string Words, string Address, IReadOnlyList<string> Lines);

/// <summary>The parts of the brief, in the order in which they are read.</summary>
public enum BriefPlace
{
    What,
    Who,
    SoFar,
}
