using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Diagrams;

/// <summary>A drawing of what a team believes: the theory of its project, or a companion of it. Its operations make it.</summary>
public sealed class Diagram
{
    public const int LongestTitle = 120;

    /// <summary>Of one project, with those that were put away.</summary>
    public const int Most = 50;

    private Diagram()
    {
    }

    private Diagram(DiagramId id, ProjectId project, DiagramKind kind, string title, DateTimeOffset begun)
    {
        Id = id;
        Project = project;
        Kind = kind;
        Title = title;
        Begun = begun;
    }

    public DiagramId Id { get; private set; }

    public ProjectId Project { get; private set; }

    public DiagramKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What its operations made of it.</summary>
    public string State { get; private set; } = "";

    /// <summary>The number of the last operation; 0 before the first.</summary>
    public int Number { get; private set; }

    public DateTimeOffset Begun { get; private set; }

    /// <summary>When it was put away; null while it is there.</summary>
    public DateTimeOffset? Removed { get; private set; }

    public static Outcome Begin(DiagramId id, ProjectId project, DiagramKind kind, string title, DiagramState first, DateTimeOffset at, out Diagram? begun)
    {
        begun = null;
        var said = title.Trim();
        if (!Enum.IsDefined(kind))
            return Outcome.Refused(new Refusal("DiagramKindUnknown", nameof(Kind)));
        if (said.Length == 0)
            return Outcome.Refused(new Refusal("DiagramTitleMissing", nameof(Title)));
        if (said.Length > LongestTitle)
            return Outcome.Refused(new Refusal("TooLong", nameof(Title), LongestTitle));
        if (OneLine.Check(said, nameof(Title)) is { } refusal)
            return Outcome.Refused(refusal);
        begun = new(id, project, kind, said, at) { State = DiagramText.Of(first) };
        return Outcome.Accepted;
    }

    /// <summary>What it looks like now.</summary>
    public DiagramState Read() => DiagramText.Read(State);

    internal void Take(DiagramState next, int number)
    {
        State = DiagramText.Of(next);
        Number = number;
    }

    internal void Remove(DateTimeOffset at) => Removed = at;

    internal void BringBack() => Removed = null;
}
