using Cairn.Organisations;

namespace Cairn.Problems;

/// <summary>Names the work that began because of a problem. Features in which such work is done register theirs, so that problems need not know them.</summary>
public interface IWorkOnProblems
{
    /// <summary>As far as the actor may see it, the earliest first; what began from a problem that became one with it counts.</summary>
    Task<IReadOnlyList<WorkOnProblem>> FindAsync(ProblemId problem, Actor actor, CancellationToken cancel);
}

/// <summary>A piece of work, and where to read of it.</summary>
public sealed record WorkOnProblem(string Title, string Address);
