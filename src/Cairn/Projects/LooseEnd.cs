using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Something to settle in a project because somebody left it who alone had a part: ticked off, or no longer needed.</summary>
public sealed class LooseEnd
{
    private LooseEnd()
    {
    }

    public LooseEnd(Guid id, ProjectPart part, DateTimeOffset at)
    {
        Id = id;
        Project = part.Project;
        Person = part.Person;
        Role = part.Role;
        Called = part.Called;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    /// <summary>Who left.</summary>
    public PersonId Person { get; private set; }

    /// <summary>The part that nobody else has.</summary>
    public ProjectRole Role { get; private set; }

    /// <summary>What they were, where it was another part.</summary>
    public string Called { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What became of it; null while it is open.</summary>
    public Settlement? Settled { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Whether a part leaves something to settle when the only one who has it goes. What a member did, others did too.</summary>
    public static bool IsLeftBy(ProjectRole role) => role != ProjectRole.Member;

    public Outcome Settle(Settlement how, DateTimeOffset at)
    {
        if (!Enum.IsDefined(how))
            return Outcome.Refused(new Refusal("SettlementMissing"));
        if (Settled is not null)
            return Outcome.Refused(new Refusal("LooseEndSettledAlready"));
        Settled = how;
        SettledAt = at;
        return Outcome.Accepted;
    }
}

/// <summary>What became of something that was to be settled.</summary>
public enum Settlement
{
    Done,
    NotNeeded,
}
