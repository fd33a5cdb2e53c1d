using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class TeamPage
{
    private TeamView? team;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;
    private IReadOnlyList<Teammate> choices = [];
    private IReadOnlyList<LooseEndRow> ends = [];

    [Parameter] public Guid Id { get; set; }

    [Inject] internal FindTeammates Teammates { get; set; } = null!;

    [Inject] internal FindLooseEnds Ends { get; set; } = null!;

    [Inject] internal SettleLooseEndHandler Settle { get; set; } = null!;

    [Inject] internal TakeBackSettlementHandler TakeBack { get; set; } = null!;

    [Inject] internal JoinTeamHandler Join { get; set; } = null!;

    [Inject] internal LeaveTeamHandler Leave { get; set; } = null!;

    [Inject] internal HandOverHandler HandOver { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "join")] private string? Who { get; set; }

    /// <summary>Chosen of several who fit.</summary>
    [SupplyParameterFromForm(FormName = "join")] private Guid? Person { get; set; }

    [SupplyParameterFromForm(FormName = "join")] private ProjectRole? Role { get; set; }

    [SupplyParameterFromForm(FormName = "join")] private string? Called { get; set; }

    [SupplyParameterFromForm(FormName = "join")] private string? Since { get; set; }

    [SupplyParameterFromForm(FormName = "join")] private bool DespiteWishes { get; set; }

    [SupplyParameterFromForm(FormName = "hand-over")] private string? NewLead { get; set; }

    /// <summary>Chosen of several who fit.</summary>
    [SupplyParameterFromForm(FormName = "hand-over")] private Guid? To { get; set; }

    [SupplyParameterFromForm(FormName = "hand-over")] private bool Stays { get; set; }

    [SupplyParameterFromForm(FormName = "leave", Name = "Row")] private Guid? Left { get; set; }

    [SupplyParameterFromForm(FormName = "settle", Name = "Row")] private Guid? Settled { get; set; }

    [SupplyParameterFromForm(FormName = "settle")] private string? Answer { get; set; }

    [SupplyParameterFromForm(FormName = "drop", Name = "Row")] private Guid? Dropped { get; set; }

    [SupplyParameterFromForm(FormName = "unsettle", Name = "Row")] private Guid? Unsettled { get; set; }

    private IReadOnlyList<Option> Options => [.. choices.Select(person => new Option(person.Person.Value.ToString(), person.Name))];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        ends = found is null ? [] : await Ends.WithSettledAsync(found.View, Http.RequestAborted);
        team = found;
        isGone = team is null;
    }

    private string Joined(TeamRow row) => row.DaysFromStart switch
    {
        0 => Words["ProjectJoinedAtStart"],
        1 => Words["ProjectJoinedNextDay"],
        > 1 => Words["ProjectJoinedAfter", row.DaysFromStart],
        _ => Words["ProjectJoinedBefore"],
    };

    private async Task JoinAsync()
    {
        if (!Days.TryRead(Since, out var since))
            await EndAsync(Outcome.Refused(new Refusal("DateInvalid", nameof(Since))), "team", null);
        else if (await MeantAsync(Person, Who, nameof(Who)) is { } person)
            await EndAsync((await Join.Handle(new(new(Id), person, Role.OrLeftOut(), since, Called ?? "", DespiteWishes), Actor, Http.RequestAborted)).WithFields(Named), "team", "ProjectTeamJoined.Done");
        else
            await EndAsync(outcome, "team", null);
    }

    private async Task HandOverAsync() => await EndAsync(
        await MeantAsync(To, NewLead, nameof(NewLead)) is { } person ? (await HandOver.Handle(new(new(Id), person, Stays), Actor, Http.RequestAborted)).WithFields(Named) : outcome,
        "team",
        "ProjectHandedOver.Done");

    private async Task LeaveAsync() => await EndAsync(await Leave.Handle(new(Left ?? Guid.Empty), Actor, Http.RequestAborted), team?.View.IsRunByActor == true ? "team" : "", "ProjectTeamLeft.Done");

    private async Task SettleAsync() => await EndAsync(await Settle.Handle(new(Settled ?? Guid.Empty, Settlement.Done, Answer ?? ""), Actor, Http.RequestAborted), "team", "LooseEndSettled.Done");

    private async Task DropAsync() => await EndAsync(await Settle.Handle(new(Dropped ?? Guid.Empty, Settlement.NotNeeded), Actor, Http.RequestAborted), "team", "LooseEndSettled.Done");

    private async Task TakeBackAsync() => await EndAsync(await TakeBack.Handle(new(Unsettled ?? Guid.Empty), Actor, Http.RequestAborted), "team", "SettlementTakenBack.Done");

    /// <summary>Who was written; otherwise those who fit are shown, to choose from.</summary>
    private async Task<PersonId?> MeantAsync(Guid? chosen, string? written, string field)
    {
        if (chosen is { } known)
            return new PersonId(known);
        var found = await Teammates.Handle(new(Id), written ?? "", Actor, Http.RequestAborted);
        if (found.Refusal(field) is { } refusal)
            (outcome, choices) = (Outcome.Refused(refusal), found.Choices);
        return found.Meant;
    }

    private static IReadOnlyList<Refusal> Named(IReadOnlyList<Refusal> refusals) => [.. refusals.Select(refusal => refusal with
    {
        Field = refusal.Field switch { nameof(JoinTeam.Person) => nameof(Who), nameof(JoinTeam.Joined) => nameof(Since), nameof(Projects.HandOver.To) => nameof(NewLead), var other => other },
    })];

    private async Task EndAsync(Outcome ended, string page, string? said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}/{page}".TrimEnd('/'), said))
            await LoadAsync();
    }
}
