using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>Adds a line to the overview of a project where another feature has something to say. Features register theirs, so that projects need not know them.</summary>
public interface IOverviewPart
{
    /// <summary>Asked each time that somebody looks at the project: one question to the database is enough.</summary>
    Task<IReadOnlyList<OverviewLine>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel);
}

/// <summary>A line of the overview that leads somewhere.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Lead">What is said before the link.</param>
/// <param name="Text">The words of the link.</param>
public sealed record OverviewLine(OverviewPlace Place, string Address, string Lead, string Text);

/// <summary>Where a line of the overview stands, in the order in which it is read.</summary>
public enum OverviewPlace
{
    /// <summary>What waits for the reader, above all else.</summary>
    ToDo,

    /// <summary>What the team believes, below its aim.</summary>
    Theory,
}
