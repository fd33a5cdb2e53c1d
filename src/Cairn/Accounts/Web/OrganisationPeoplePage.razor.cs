using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Cairn.Shared.Mail;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cairn.Accounts.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class OrganisationPeoplePage
{
    private OrganisationView? view;
    private bool isGone;
    private MembersView? members;
    private Outcome outcome = Outcome.Accepted;
    private string? link;
    private bool? letter;
    private DateTimeOffset until;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    internal InviteHandler Invite { get; set; } = null!;

    [Inject]
    internal WithdrawInvitationHandler Withdraw { get; set; } = null!;

    [Inject]
    internal AppointHandler Appoint { get; set; } = null!;

    [Inject]
    internal EndMembershipHandler End { get; set; } = null!;

    [Inject]
    internal InvitationLetter Letter { get; set; } = null!;

    [Inject]
    internal PublicAddress Public { get; set; } = null!;

    [Inject]
    internal TimeProvider Clock { get; set; } = null!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "invite")]
    private string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "invite")]
    private Role? InvitedRole { get; set; }

    [SupplyParameterFromForm(FormName = "appoint")]
    private Guid? Person { get; set; }

    [SupplyParameterFromForm(FormName = "appoint")]
    private Role? AppointedRole { get; set; }

    private OrganisationId Organisation => new(Id);

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(Organisation, Actor, Http.RequestAborted);
        members = await List.Handle(Organisation, Actor, Http.RequestAborted);
        isGone = members is null;
    }

    /// <summary>The link goes by letter, to the address alone. Without letters it is shown in the answer itself, once: it is kept nowhere.</summary>
    private async Task InviteAsync()
    {
        var role = InvitedRole ?? (Role)(-1);
        var (ended, invited) = await Invite.Handle(new(Organisation, Email ?? "", role), Actor, Http.RequestAborted);
        outcome = ended;
        if (invited is null)
        {
            Http.Response.StatusCode = Answers.StatusOf(ended.Kind);
            return;
        }

        until = invited.Until;
        if (Letter.IsPossible)
            letter = await Letter.SendAsync(Email!.Trim(), role, invited, Actor, Http.RequestAborted);
        else
            link = Public.Of("/invitations/" + invited.Secret, new Uri(Http.Request.GetEncodedUrl()));
        await LoadAsync();
    }

    private async Task WithdrawAsync(Invitation open) => await EndAsync(await Withdraw.Handle(new(open.Id), Actor, Http.RequestAborted));

    private async Task AppointAsync() => await EndAsync(await Appoint.Handle(new(Organisation, new(Person ?? Guid.Empty), AppointedRole ?? (Role)(-1)), Actor, Http.RequestAborted));

    private async Task EndRoleAsync(MemberRow member) => await EndAsync(await End.Handle(new(member.Membership), Actor, Http.RequestAborted));

    private async Task EndAsync(Outcome ended)
    {
        outcome = ended;
        if (ended.IsAccepted)
        {
            Navigation.NavigateTo($"/organisations/{Id}/people");
            return;
        }

        Http.Response.StatusCode = Answers.StatusOf(ended.Kind);
        await LoadAsync();
    }
}
