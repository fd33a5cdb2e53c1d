using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;

namespace Cairn.Projects.Web;

/// <summary>A line of the list of projects.</summary>
public sealed record ProjectItem(Guid Id, string Title, string? Organisation, Approach Approach, DateOnly Begun, ProjectState State, ClosingOutcome? Ended, bool IsLed)
{
    internal static ProjectItem Of(ProjectRow row) => new(row.Id.Value, row.Title, row.Place, row.Approach, row.Begun, row.State, row.Ended, row.IsLed);
}

/// <summary>A project as the API answers it.</summary>
public sealed record ProjectResource(
    Guid Id, Guid? Organisation, string Title, string Problem, Approach Approach, ProcessState Process, PrivacyLevel Privacy, DateOnly Begun, ProjectState State, PauseResource? Pause, ClosingResource? Closing, bool IsLed, int Version)
{
    internal static ProjectResource Of(ProjectView view)
    {
        var one = view.Project;
        return new(
            one.Id.Value, view.Place?.Id.Value, one.Title, one.Problem, one.Approach, one.Process, one.Privacy, one.Begun, view.Life.State,
            view.Life.Pause is { } pause ? new(pause.Reason, pause.At) : null,
            view.Life.Closing is { } closing ? new(closing.Ended, Flags.Of(closing.Shortfalls), closing.Helped, closing.Next, closing.WhatOfTheGap is { IsEmpty: false } gap ? gap : null, closing.At) : null,
            view.IsLed,
            one.Version);
    }
}

/// <summary>Why a project rests, and since when.</summary>
public sealed record PauseResource(string Reason, DateTimeOffset At);

/// <summary>How a project ended.</summary>
public sealed record ClosingResource(ClosingOutcome Ended, IReadOnlyList<Shortfalls> Shortfalls, string Helped, string Next, Gap? Gap, DateTimeOffset At);

/// <summary>What is said of a project; the organisation is read when it is started, and so is <c>from</c>, the problem on a board that is taken up by it, with what is <c>said</c> to those who reported that; <c>widen</c> is <c>privacy</c> once more, where more people than before shall see it.</summary>
public sealed record ProjectInput(Guid? Organisation, string? Title, string? Problem, Approach? Approach, PrivacyLevel? Privacy, ProcessState? Process, Guid? From = null, string? Said = null, PrivacyLevel? Widen = null)
{
    /// <summary>What is said of a new one, for the people of its organisation unless that is said.</summary>
    internal ProjectDescription First => Described(PrivacyLevel.Organisation, ProcessState.NotSaid);

    /// <summary>What is said of one that is there: who may see it is never changed by leaving it out.</summary>
    internal ProjectDescription Next => Described(LeftOut.Of<PrivacyLevel>(), LeftOut.Of<ProcessState>());

    private ProjectDescription Described(PrivacyLevel privacy, ProcessState process) =>
        new(Title ?? "", Problem ?? "", Approach.OrLeftOut(), Privacy ?? privacy, Process ?? process);
}

/// <summary>Why a project shall rest.</summary>
public sealed record PauseInput(string? Reason);

/// <summary>How a project ended, and why.</summary>
public sealed record ClosingInput(ClosingOutcome? Ended, IReadOnlyList<Shortfalls>? Shortfalls, string? Helped, string? Next, GapInput? Gap)
{
    internal ClosingWords Words => new(Ended.OrLeftOut(), Flags.Join(Shortfalls), Helped ?? "", Next ?? "", Gap?.Words);
}

/// <summary>How far it came, and what became of the gap between groups.</summary>
public sealed record GapInput(decimal? Began, decimal? Aimed, decimal? Reached, string? Unit, string? Story, string? Remains, GroupGap? Groups)
{
    internal Gap Words => new(Began, Aimed, Reached, Unit ?? "", Story ?? "", Remains ?? "", Groups);
}

/// <summary>Somebody's part in a project.</summary>
public sealed record TeamPartResource(Guid Id, Guid Person, string Name, ProjectRole Role, string Called, DateOnly Joined, int DaysFromStart, DateOnly? Left)
{
    internal static TeamPartResource Of(TeamRow row) => new(row.Part.Id, row.Part.Person.Value, row.Name, row.Part.Role, row.Part.Called, row.Part.Joined, row.DaysFromStart, row.Part.Left);
}

/// <summary>Who shall take part, as what, since when; <c>called</c> says what another role is, <c>despiteWishes</c> that a patient partner who wishes otherwise was asked.</summary>
public sealed record TeamPartInput(Guid Person, ProjectRole? Role, DateOnly? Joined, string? Called, bool? DespiteWishes = null);

/// <summary>Something to settle because somebody left, the part that they had, and what became of it; <c>settled</c> is null while it is open.</summary>
public sealed record LooseEndResource(Guid Id, Guid Person, string Name, ProjectRole Role, string Called, LooseMatter Matter, DateTimeOffset At, Settlement? Settled, string Answer)
{
    internal static LooseEndResource Of(LooseEndRow row) => new(row.End.Id, row.End.Person.Value, row.Name, row.End.Role, row.End.Called, row.End.Matter, row.End.At, row.End.Settled, row.End.Answer);
}

/// <summary>What became of something to settle, and what was found out.</summary>
public sealed record SettlementInput(Settlement? How, string? Answer = null);

/// <summary>Who shall lead, and whether whoever leads now stays as a member.</summary>
public sealed record LeadInput(Guid Person, bool? Stays = null);

/// <summary>How long somebody worked for a project, and on which day; today where none is said.</summary>
public sealed record HoursInput(DateOnly? Day, decimal? Hours);

/// <summary>The protected hours of a project, planned and used; and what you wrote down yourself.</summary>
public sealed record HoursResource(decimal Planned, decimal Used, decimal PlannedLately, decimal UsedLately, IReadOnlyList<UsedTimeResource> Own)
{
    internal static HoursResource Of(OwnHoursView view) => new(
        decimal.Round(view.Hours.All.Planned, 1), decimal.Round(view.Hours.All.Used, 2), decimal.Round(view.Hours.Lately.Planned, 1), decimal.Round(view.Hours.Lately.Used, 2),
        [.. view.Own.Select(time => new UsedTimeResource(time.Id, time.Day, decimal.Round(time.Hours, 2)))]);
}

/// <summary>Hours that you wrote down.</summary>
public sealed record UsedTimeResource(Guid Id, DateOnly Day, decimal Hours);

/// <summary>Somebody whom a project affects.</summary>
public sealed record StakeholderResource(Guid Id, string Name, string Affected, Say Say, Support Support, string Pitch, int Version)
{
    internal static StakeholderResource Of(Stakeholder one) => new(one.Id, one.Name, one.Affected, one.Say, one.Support, one.Pitch, one.Version);
}

/// <summary>What is said of somebody whom a project affects.</summary>
public sealed record StakeholderInput(string? Name, string? Affected, Say? Say, Support? Support, string? Pitch)
{
    internal StakeholderWords Words => new(Name ?? "", Affected ?? "", Say.OrLeftOut(), Support.OrLeftOut(), Pitch ?? "");
}

/// <summary>What is left of a closed project, half a year or a year later.</summary>
public sealed record FollowUpResource(int Months, DateOnly From, bool IsDue, Lasting? Lasting, string? Words, DateTimeOffset? At)
{
    internal static FollowUpResource Of(FollowUpRow row) => new(row.Months, row.Day, row.IsDue, row.Done?.Lasting, row.Done?.Words, row.Done?.At);
}

/// <summary>What somebody saw when they looked again.</summary>
public sealed record FollowUpInput(int? Months, Lasting? Lasting, string? Words);
