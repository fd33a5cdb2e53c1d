using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Something to settle in a project because somebody gave up a part in it: ticked off, or no longer needed.</summary>
public sealed class LooseEnd
{
    public const int LongestAnswer = 500;

    private LooseEnd()
    {
    }

    public LooseEnd(Guid id, ProjectPart part, LooseMatter matter, DateTimeOffset at)
    {
        Id = id;
        Project = part.Project;
        Person = part.Person;
        Role = part.Role;
        Called = part.Called;
        Matter = matter;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProjectId Project { get; private set; }

    /// <summary>Who left.</summary>
    public PersonId Person { get; private set; }

    /// <summary>The part that they had.</summary>
    public ProjectRole Role { get; private set; }

    /// <summary>What they were, where it was another part.</summary>
    public string Called { get; private set; } = "";

    /// <summary>What about that part.</summary>
    public LooseMatter Matter { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What became of it; null while it is open.</summary>
    public Settlement? Settled { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What was found out, for whoever joins; empty where there was nothing to say.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>
    /// What a part leaves to settle when somebody gives it up. A lead always leaves a list, also to the next or to another lead; the other
    /// parts do where nobody else has them, and what a member did, others did too.
    /// </summary>
    public static IReadOnlyList<LooseMatter> LeftBy(ProjectRole role, bool isHeldByOthers) => (role, isHeldByOthers) switch
    {
        (ProjectRole.Lead, true) => [LooseMatter.Standing, LooseMatter.Promises, LooseMatter.Telling, LooseMatter.Access],
        (ProjectRole.Lead, false) => [LooseMatter.Who, LooseMatter.Standing, LooseMatter.Promises, LooseMatter.Telling, LooseMatter.Access],
        (ProjectRole.Member, _) or (_, true) => [],
        (ProjectRole.Sponsor or ProjectRole.Finance, false) => [LooseMatter.Who, LooseMatter.Promises],
        (ProjectRole.DataLead, false) => [LooseMatter.Who, LooseMatter.Access],
        (ProjectRole.PatientPartner, false) => [LooseMatter.Who, LooseMatter.Farewell],
        _ => [LooseMatter.Who],
    };

    /// <summary>Whether it is about the same as a part of the same person would leave.</summary>
    public bool IsOf(ProjectPart part) => part.Person == Person && part.Role == Role && part.Called == Called;

    public Outcome Settle(Settlement how, string answer, DateTimeOffset at)
    {
        if (!Enum.IsDefined(how))
            return Outcome.Refused(new Refusal("SettlementMissing"));
        if (answer.Trim().Length > LongestAnswer)
            return Outcome.Refused(new Refusal("TooLong", nameof(Answer), LongestAnswer));
        if (Settled is not null)
            return Outcome.Refused(new Refusal("LooseEndSettledAlready"));
        (Settled, SettledAt, Answer) = (how, at, answer.Trim());
        return Outcome.Accepted;
    }

    /// <summary>It is to be settled after all, because it was ticked off by mistake. What was found out stays.</summary>
    public Outcome TakeBack()
    {
        if (Settled is null)
            return Outcome.Refused(new Refusal("LooseEndNotSettled"));
        (Settled, SettledAt) = (null, null);
        return Outcome.Accepted;
    }
}

/// <summary>What became of something that was to be settled.</summary>
public enum Settlement
{
    Done,
    NotNeeded,
}
