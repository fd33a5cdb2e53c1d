using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;

namespace Cairn.Projects.Web;

/// <summary>A line of the list of projects.</summary>
public sealed record ProjectItem(Guid Id, string Title, string? Organisation, Approach Approach, DateOnly Begun, ProjectState State, ClosingOutcome? Ended)
{
    internal static ProjectItem Of(ProjectRow row) => new(row.Id.Value, row.Title, row.Place, row.Approach, row.Begun, row.State, row.Ended);
}

/// <summary>A project as the API answers it.</summary>
public sealed record ProjectResource(
    Guid Id, Guid? Organisation, string Title, string Problem, Approach Approach, ProcessState Process, PrivacyLevel Privacy, DateOnly Begun, ProjectState State, PauseResource? Pause, ClosingResource? Closing, int Version)
{
    internal static ProjectResource Of(ProjectView view)
    {
        var one = view.Project;
        return new(
            one.Id.Value, view.Place?.Id.Value, one.Title, one.Problem, one.Approach, one.Process, one.Privacy, one.Begun, view.Life.State,
            view.Life.Pause is { } pause ? new(pause.Reason, pause.At) : null,
            view.Life.Closing is { } closing ? new(closing.Ended, Flags.Of(closing.Shortfalls), closing.Helped, closing.Next, closing.At) : null,
            one.Version);
    }
}

/// <summary>Why a project rests, and since when.</summary>
public sealed record PauseResource(string Reason, DateTimeOffset At);

/// <summary>How a project ended.</summary>
public sealed record ClosingResource(ClosingOutcome Ended, IReadOnlyList<Shortfalls> Shortfalls, string Helped, string Next, DateTimeOffset At);

/// <summary>What is said of a project; the organisation is read when it is started.</summary>
public sealed record ProjectInput(Guid? Organisation, string? Title, string? Problem, Approach? Approach, PrivacyLevel? Privacy, ProcessState? Process)
{
    /// <summary>What is said of a new one, for the people of its organisation unless that is said.</summary>
    internal ProjectDescription First => Described(PrivacyLevel.Organisation, ProcessState.NotSaid);

    /// <summary>What is said of one that is there: who may see it is never changed by leaving it out.</summary>
    internal ProjectDescription Next => Described(ProjectDescription.NoPrivacy, ProjectDescription.NoProcess);

    private ProjectDescription Described(PrivacyLevel privacy, ProcessState process) =>
        new(Title ?? "", Problem ?? "", Approach ?? ProjectDescription.NoApproach, Privacy ?? privacy, Process ?? process);
}

/// <summary>Why a project shall rest.</summary>
public sealed record PauseInput(string? Reason);

/// <summary>How a project ended, and why.</summary>
public sealed record ClosingInput(ClosingOutcome? Ended, IReadOnlyList<Shortfalls>? Shortfalls, string? Helped, string? Next)
{
    internal ClosingWords Words => new(Ended ?? ClosingWords.NoOutcome, Flags.Join(Shortfalls), Helped ?? "", Next ?? "");
}

/// <summary>Somebody's part in a project.</summary>
public sealed record TeamPartResource(Guid Id, Guid Person, string Name, ProjectRole Role, DateOnly Joined, int DaysFromStart, DateOnly? Left)
{
    internal static TeamPartResource Of(TeamRow row) => new(row.Part.Id, row.Part.Person.Value, row.Name, row.Part.Role, row.Part.Joined, row.DaysFromStart, row.Part.Left);
}

/// <summary>Who shall take part, as what, since when.</summary>
public sealed record TeamPartInput(Guid Person, ProjectRole? Role, DateOnly? Joined);

/// <summary>Who shall lead.</summary>
public sealed record LeadInput(Guid Person);

/// <summary>A charter as the API answers and takes it.</summary>
public sealed record CharterResource(
    string? PatientAim, string? Evidence, string? Context, string? Measure, string? WhyNow, string? Scope, Guid? Priority, string? Resources, int? ProtectedHours, string? Ethics,
    string? Causes, string? Design, string? Fit, string? Testing, string? Sustaining)
{
    internal CharterText Text => new(PatientAim ?? "", Evidence ?? "", Context ?? "", Measure ?? "", WhyNow ?? "", Scope ?? "", Priority, Resources ?? "", ProtectedHours, Ethics ?? "",
        Causes ?? "", Design ?? "", Fit ?? "", Testing ?? "", Sustaining ?? "");

    internal static CharterResource Of(CharterText text) =>
        new(text.PatientAim, text.Evidence, text.Context, text.Measure, text.WhyNow, text.Scope, text.Priority, text.Resources, text.ProtectedHours, text.Ethics,
            text.Causes, text.Design, text.Fit, text.Testing, text.Sustaining);
}

/// <summary>A charter, the number of its version, and since when the sponsor stands behind it.</summary>
public sealed record CharterAnswer(int Number, DateTimeOffset? SignedOff, CharterResource Charter);

/// <summary>The parts of an aim.</summary>
public sealed record AimInput(string? Purpose, string? What, string? HowMuch, string? ForWhom, string? Where, DateOnly? By)
{
    internal AimWords Words => new(Purpose ?? "", What ?? "", HowMuch ?? "", ForWhom ?? "", Where ?? "", By);
}

/// <summary>An aim as the API answers it, with its sentence.</summary>
public sealed record AimResource(string Purpose, string What, string HowMuch, string ForWhom, string Where, DateOnly By, string Sentence, int Version)
{
    internal static AimResource Of(Aim aim, Words words) => new(aim.Purpose, aim.What, aim.HowMuch, aim.ForWhom, aim.Where, aim.By, AimAdvice.SentenceOf(aim, words), aim.Version);
}

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
    internal StakeholderWords Words => new(Name ?? "", Affected ?? "", Say ?? StakeholderWords.NoSay, Support ?? StakeholderWords.NoSupport, Pitch ?? "");
}

/// <summary>What is left of a closed project, half a year or a year later.</summary>
public sealed record FollowUpResource(int Months, DateOnly From, bool IsDue, Lasting? Lasting, string? Words, DateTimeOffset? At)
{
    internal static FollowUpResource Of(FollowUpRow row) => new(row.Months, row.Day, row.IsDue, row.Done?.Lasting, row.Done?.Words, row.Done?.At);
}

/// <summary>What somebody saw when they looked again.</summary>
public sealed record FollowUpInput(int? Months, Lasting? Lasting, string? Words);

/// <summary>A project in the tree of aims; the sentence is null until somebody said its aim.</summary>
public sealed record AimOfProject(Guid Id, string Title, string? Sentence)
{
    internal static AimOfProject Of(AimRow row, Words words) => new(row.Id.Value, row.Title, row.Aim is { } aim ? AimAdvice.SentenceOf(aim, words) : null);
}

/// <summary>A purpose or a priority, and the projects under it.</summary>
public sealed record AimsUnder(string Of, IReadOnlyList<AimOfProject> Projects);

/// <summary>What an organisation and all below it aim at, and what of its priorities that covers.</summary>
public sealed record AimsResource(IReadOnlyList<AimsUnder> Purposes, IReadOnlyList<AimsUnder> Priorities, IReadOnlyList<AimOfProject> WithoutAim)
{
    internal static AimsResource Of(AimsView view, Words words) => new(
        [.. view.Purposes.Select(row => new AimsUnder(row.Purpose, [.. row.Aims.Select(one => AimOfProject.Of(one, words))]))],
        [.. view.Coverage.Select(row => new AimsUnder(row.Priority.Aim, [.. row.Projects.Select(one => AimOfProject.Of(one, words))]))],
        [.. view.WithoutAim.Select(one => AimOfProject.Of(one, words))]);
}
