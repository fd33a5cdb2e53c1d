namespace Cairn.Shared.Basics;

/// <summary>How a verb ended: accepted, refused with reasons, not found (or not to be seen), or overtaken by somebody else's change.</summary>
public sealed record Outcome
{
    private Outcome(OutcomeKind kind, IReadOnlyList<Refusal> refusals)
    {
        Kind = kind;
        Refusals = refusals;
    }

    public static Outcome Accepted { get; } = new(OutcomeKind.Accepted, []);

    /// <summary>It does not exist, or the actor may not know that it does.</summary>
    public static Outcome NotFound { get; } = new(OutcomeKind.NotFound, []);

    /// <summary>The actor may see it and may not change it.</summary>
    public static Outcome NotAllowed { get; } = new(OutcomeKind.NotAllowed, []);

    /// <summary>Somebody else changed it since the actor saw it; nothing was saved.</summary>
    public static Outcome Overtaken { get; } = new(OutcomeKind.Overtaken, []);

    public OutcomeKind Kind { get; }

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsAccepted => Kind == OutcomeKind.Accepted;

    /// <summary>The same outcome with its refusals told of other fields, as a page names them.</summary>
    public Outcome WithFields(Func<IReadOnlyList<Refusal>, IReadOnlyList<Refusal>> rename) => new(Kind, rename(Refusals));

    public static Outcome Refused(params IReadOnlyList<Refusal> refusals) => new(OutcomeKind.Refused, refusals);
}

/// <summary>The ways a verb can end.</summary>
public enum OutcomeKind
{
    Accepted,
    Refused,
    NotAllowed,
    NotFound,
    Overtaken,
}
