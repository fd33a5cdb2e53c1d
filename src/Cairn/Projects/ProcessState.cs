namespace Cairn.Projects;

/// <summary>Whether there is a process to improve: a defined way in which the work is done, about the same each time.</summary>
public enum ProcessState
{
    /// <summary>Nobody has said yet.</summary>
    NotSaid,

    /// <summary>Nobody has agreed yet how it is done.</summary>
    None,

    /// <summary>There is an agreed way, and people do it in different ways all the same.</summary>
    Varies,

    /// <summary>There is an agreed way, and it is done about the same each time.</summary>
    Stable,
}
