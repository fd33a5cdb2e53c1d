using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.People.Web;

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
    private string? Reach { get; set; }

    [SupplyParameterFromForm(FormName = "wishes")]
    private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "part-choose", Name = "Row")]
    private Guid? Place { get; set; }

    [SupplyParameterFromForm(FormName = "part-choose")]
    private PartnerRole? Part { get; set; }

    [SupplyParameterFromForm(FormName = "part-accept", Name = "Row")]
    private Guid? Accepted { get; set; }

    [SupplyParameterFromForm(FormName = "part-leave", Name = "Row")]
    private Guid? Left { get; set; }

    private bool Sent => Level is not null;

    protected override async Task OnInitializedAsync() => view = await Find.Handle(Actor, Http.RequestAborted);

    private async Task SaveAsync()
    {
        var written = HoursAMonth?.Trim() ?? "";
        var isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var hours);
        if (written.Length > 0 && !isNumber)
            await EndAsync(Outcome.Refused(new Refusal("HoursInvalid", nameof(HoursAMonth))));
        else
            await EndAsync(await Say.Handle(new(new(Level ?? InvolvementLevel.NotSaid, Flags.Join(ChannelTicks), Flags.Join(TimeTicks), isNumber ? hours : null, Support ?? "", Reach ?? ""), Version ?? 0), Actor, Http.RequestAborted));
    }

    private async Task ChooseAsync() => await EndAsync(await Propose.Handle(new(new(Place ?? Guid.Empty), view!.Person, Part.OrLeftOut()), Actor, Http.RequestAborted));

    private async Task AcceptAsync() => await EndAsync(await Accept.Handle(new(Accepted ?? Guid.Empty), Actor, Http.RequestAborted));

    private async Task LeaveAsync() => await EndAsync(await Leave.Handle(new(Left ?? Guid.Empty), Actor, Http.RequestAborted));

    private async Task EndAsync(Outcome ended)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, Address))
            view = await Find.Handle(Actor, Http.RequestAborted);
    }
}
