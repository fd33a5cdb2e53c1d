using Cairn.Organisations;
using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class CodesPage
{
    private Safety? safety;
    private IReadOnlyList<Refusal> refusals = [];
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

    private async Task BeginAsync() => End(await Begin.Handle(new(Password ?? ""), Actor, Http.RequestAborted));

    private async Task TurnOffAsync() => End(await TurnOff.Handle(new(OffPassword ?? ""), Actor, Http.RequestAborted));

    private async Task ConfirmAsync() => Show(await Confirm.Handle(new(Code ?? ""), Actor, Http.RequestAborted));

    private async Task RenewAsync() => Show(await Renew.Handle(new(RenewPassword ?? ""), Actor, Http.RequestAborted));

    private void End(Outcome outcome)
    {
        if (outcome.Kind == OutcomeKind.Refused)
            Refuse(outcome);
        else
            Navigation.NavigateTo("/account/security/codes");
    }

    /// <summary>The codes are in this answer alone: asked for anew, the page does not know them.</summary>
    private void Show((Outcome Outcome, IReadOnlyList<string> Codes) ended)
    {
        if (ended.Outcome.IsAccepted)
            recovery = ended.Codes;
        else
            End(ended.Outcome);
    }

    private void Refuse(Outcome outcome)
    {
        refusals = outcome.Refusals;
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
