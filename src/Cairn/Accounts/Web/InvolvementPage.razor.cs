using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class InvolvementPage
{
    private const string Address = "/account/involvement";
    private MyselfView? view;
    private Outcome outcome = Outcome.Accepted;

    [Inject]
    internal SayHowToBeInvolvedHandler Say { get; set; } = null!;

    [Inject]
    internal ProposePartHandler Propose { get; set; } = null!;

    [Inject]
    internal AcceptPartHandler Accept { get; set; } = null!;

    [Inject]
    internal LeavePartHandler Leave { get; set; } = null!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "wishes")]
    private InvolvementLevel? Level { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private Channels[]? ChannelTicks { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private TimesOfWeek[]? TimeTicks { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private string? HoursAMonth { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private string? Support { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private int Version { get; set; }

    private bool Sent => Level is not null;

    protected override async Task OnInitializedAsync() => view = await Find.Handle(Actor, Http.RequestAborted);

    private async Task SaveAsync()
    {
        var written = HoursAMonth?.Trim() ?? "";
        var isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var hours);
        if (written.Length > 0 && !isNumber)
            await EndAsync(Outcome.Refused(new Refusal("HoursInvalid", nameof(HoursAMonth))));
        else
            await EndAsync(await Say.Handle(new(new(Level ?? InvolvementLevel.NotSaid, Joined(ChannelTicks), Joined(TimeTicks), isNumber ? hours : null, Support ?? ""), Version), Actor, Http.RequestAborted));
    }

    private async Task ChooseAsync(PartnerPlace place, PartnerRole role, PartnerPart? part)
    {
        var isYes = Http.Request.Form["Answer"] == "yes";
        await EndAsync((part, isYes) switch
        {
            (null, true) => await Propose.Handle(new(place.Organisation.Id, view!.Person, role), Actor, Http.RequestAborted),
            ({ } known, true) => await Accept.Handle(new(known.Id), Actor, Http.RequestAborted),
            ({ } known, false) => await Leave.Handle(new(known.Id), Actor, Http.RequestAborted),
            _ => Outcome.NotFound,
        });
    }

    private async Task EndAsync(Outcome ended)
    {
        outcome = ended;
        if (ended.IsAccepted)
        {
            Navigation.NavigateTo(Address);
            return;
        }

        Http.Response.StatusCode = Answers.StatusOf(ended.Kind);
        view = await Find.Handle(Actor, Http.RequestAborted);
    }

    private static Channels Joined(Channels[]? ticked) => (ticked ?? []).Aggregate(Channels.None, (all, one) => all | one);

    private static TimesOfWeek Joined(TimesOfWeek[]? ticked) => (ticked ?? []).Aggregate(TimesOfWeek.None, (all, one) => all | one);
}
