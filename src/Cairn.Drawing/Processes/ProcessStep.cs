namespace Cairn.Drawing;

/// <summary>What kind of step it is, which its shape shows.</summary>
public enum StepKind
{
    /// <summary>Something is done: a box.</summary>
    Step,

    /// <summary>A question with several ways on: pointed ends.</summary>
    Decision,

    /// <summary>Where the process begins: round ends.</summary>
    Start,

    /// <summary>Where it ends: round ends.</summary>
    End,
}

/// <summary>What a team thinks of a step.</summary>
public enum StepMark
{
    /// <summary>Nothing was said.</summary>
    None,

    /// <summary>It is worth something to whoever the process is for.</summary>
    Value,

    /// <summary>It costs time and is worth nothing to them.</summary>
    Waste,

    /// <summary>Nobody is sure how or why it is done.</summary>
    Unclear,

    /// <summary>The team means to take it out.</summary>
    Remove,
}

/// <summary>Which account of the work a step or a way belongs to: as it is imagined by those who plan it, or as it is done by those who do it.</summary>
public enum WorkLayer
{
    /// <summary>Both accounts agree.</summary>
    Both,

    /// <summary>Only imagined.</summary>
    Imagined,

    /// <summary>Only done.</summary>
    Done,
}

/// <summary>Who does something: a lane of a process map.</summary>
/// <param name="Id">Unique among the lanes: ASCII letters, digits, hyphens, underscores.</param>
/// <param name="Name">A role, for example <c>Ward clerk</c>.</param>
public sealed record ProcessLane(string Id, string Name);

/// <summary>A step of a process.</summary>
/// <param name="Id">Unique among the steps: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Lane">The id of the lane in which it stands.</param>
/// <param name="Text">Any words; blank says that there are none yet.</param>
public sealed record ProcessStep(string Id, string Lane, string Text)
{
    /// <summary>Its kind; default a step.</summary>
    public StepKind Kind { get; init; }

    /// <summary>What the team thinks of it; default nothing.</summary>
    public StepMark Mark { get; init; }

    /// <summary>How long it takes, zero or more; null where nobody knows.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The account of the work to which it belongs; default both.</summary>
    public WorkLayer Layer { get; init; }

    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }
}

/// <summary>A way from one step to the next. It may lead back.</summary>
/// <param name="From">The id of a step.</param>
/// <param name="To">The id of another.</param>
/// <param name="Label">What is said at the exit of a decision, for example <c>no</c>; null for nothing.</param>
public sealed record ProcessFlow(string From, string To, string? Label = null)
{
    /// <summary>The account of the work to which it belongs; default both.</summary>
    public WorkLayer Layer { get; init; }

    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }
}
