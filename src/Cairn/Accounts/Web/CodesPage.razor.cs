using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class CodesPage
{
    private Safety? safety;
    private Outcome outcome = Outcome.Accepted;
    private IReadOnlyList<string> recovery = [];

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "begin")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "confirm")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "renew")]
    private string? RenewPassword { get; set; }

    [SupplyParameterFromForm(FormName = "off")]
    private string? OffPassword { get; set; }

    protected override async Task OnInitializedAsync() => safety = await Find.Handle(Actor, Http.RequestAborted);

    private async Task BeginAsync() => await EndAsync(await Begin.Handle(new(Password ?? ""), Actor, Http.RequestAborted), said: null);

    private async Task TurnOffAsync() => await EndAsync(await TurnOff.Handle(new(OffPassword ?? ""), Actor, Http.RequestAborted), "Done.codesOff");

    private async Task ConfirmAsync() => await ShowAsync(await Confirm.Handle(new(Code ?? ""), Actor, Http.RequestAborted));

    private async Task RenewAsync() => await ShowAsync(await Renew.Handle(new(RenewPassword ?? ""), Actor, Http.RequestAborted));

    private async Task EndAsync(Outcome ended, string? said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, "/account/security/codes", said))
            safety = await Find.Handle(Actor, Http.RequestAborted);
    }

    /// <summary>The codes are in this answer alone: asked for anew, the page does not know them.</summary>
    private async Task ShowAsync((Outcome Outcome, IReadOnlyList<string> Codes) ended)
    {
        if (ended.Outcome.IsAccepted)
            recovery = ended.Codes;
        else
            await EndAsync(ended.Outcome, said: null);
    }
}
