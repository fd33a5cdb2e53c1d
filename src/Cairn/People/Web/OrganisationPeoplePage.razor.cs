using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Mail;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cairn.People.Web;

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
    private IReadOnlyList<PersonRow> choices = [];

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
    internal FindCandidates Candidates { get; set; } = null!;

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "invite")]
    private string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "invite")]
    private Role? InvitedRole { get; set; }

    [SupplyParameterFromForm(FormName = "appoint")]
    private string? Who { get; set; }

    /// <summary>Chosen of several who fit.</summary>
    [SupplyParameterFromForm(FormName = "appoint")]
    private Guid? Person { get; set; }

    [SupplyParameterFromForm(FormName = "appoint")]
    private Role? AppointedRole { get; set; }

    [SupplyParameterFromForm(FormName = "end", Name = "Row")]
    private Guid? Ended { get; set; }

    [SupplyParameterFromForm(FormName = "withdraw", Name = "Row")]
    private Guid? Withdrawn { get; set; }

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
        var role = InvitedRole.OrLeftOut();
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

    private async Task WithdrawAsync() => await EndAsync(await Withdraw.Handle(new(Withdrawn ?? Guid.Empty), Actor, Http.RequestAborted), "InvitationWithdrawn.Done");

    private async Task AppointAsync()
    {
        var person = Person is { } chosen ? new PersonId(chosen) : await FindAsync();
        await EndAsync(
            person is { } meant ? await Appoint.Handle(new(Organisation, meant, AppointedRole.OrLeftOut()), Actor, Http.RequestAborted) : outcome,
            "RoleGiven.Done");
    }

    /// <summary>Who was written; otherwise those who fit are shown, to choose from.</summary>
    private async Task<PersonId?> FindAsync()
    {
        var found = await Candidates.Handle(Who ?? "", Actor, Http.RequestAborted);
        if (found.Refusal(nameof(Who)) is { } refusal)
            (outcome, choices) = (Outcome.Refused(refusal), found.Choices);
        return found.Meant;
    }

    private string Sought(PersonRow person) => string.Join(" · ", new[] { person.Title }.Concat(person.Roles.Select(role => $"{Words.Of(role.Role)}, {role.OrganisationName}")).Where(text => text.Length > 0));

    /// <summary>Whoever leaves may not see this page any more.</summary>
    private async Task EndRoleAsync() => await EndAsync(
        await End.Handle(new(Ended ?? Guid.Empty), Actor, Http.RequestAborted),
        "RoleEnded.Done",
        members?.Members.FirstOrDefault(member => member.Membership == Ended)?.Person == Actor.Person ? "/organisations" : null);

    private async Task EndAsync(Outcome ended, string said, string? next = null)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, next ?? $"/organisations/{Id}/people", said))
            await LoadAsync();
    }
}
