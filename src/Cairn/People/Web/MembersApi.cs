using Cairn.Accounts;
using Cairn.Accounts.Web;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Cairn.People.Web;

/// <summary>Who belongs to an organisation, who is invited, who can see it and what happened, for programs.</summary>
internal static class MembersApi
{
    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
        var organisation = routes.MapApi("organisations/{id:guid}").WithTags("members");
        organisation.MapGet("members", ListAsync).Needs(Scopes.Read).WithName("ListMembers").WithSummary("Who has which role in an organisation.").Produces<PageResource<MemberResource>>();
        organisation.MapPost("members", AppointAsync).Needs(Scopes.People).WithName("Appoint").WithSummary("Gives a role to somebody who has an account.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        organisation.MapGet("invitations", ListInvitationsAsync).Needs(Scopes.Read).WithName("ListInvitations").WithSummary("The open invitations; empty for those who do not run it.").Produces<PageResource<InvitationResource>>();
        organisation.MapPost("invitations", InviteAsync).Needs(Scopes.People).WithName("Invite").WithSummary("Invites somebody; they get a letter. Where no letters can be sent, the link is answered, once.").Produces<InvitedResource>(StatusCodes.Status201Created).ProducesProblem(422);
        organisation.MapGet("visibility", VisibilityAsync).Needs(Scopes.Read).WithName("ListVisibility").WithSummary("Who can see it, and who has looked.").Produces<VisibilityResource>();
        organisation.MapGet("history", HistoryAsync).Needs(Scopes.Read).WithName("ListHistory").WithSummary("What happened to it; what was done to single people for those who run it only.").Produces<PageResource<DeedResource>>();
        routes.MapApi("invitations").WithTags("members").MapDelete("{id:guid}", WithdrawAsync).Needs(Scopes.People).WithName("WithdrawInvitation").WithSummary("Takes an invitation back.").Produces(StatusCodes.Status204NoContent);
        routes.MapApi("memberships").WithTags("members").MapDelete("{id:guid}", EndAsync).Needs(Scopes.People).WithName("EndMembership").WithSummary("Ends a role.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(Guid id, int? page, int? size, ListMembers list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } view ? Results.Ok(PageResource<MemberResource>.Of(new Paging(page, size).Of(view.Members), MemberResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> AppointAsync(Guid id, AppointmentInput input, AppointHandler appoint, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await appoint.Handle(new(new(id), new(input.Person), input.Role.OrLeftOut()), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ListInvitationsAsync(Guid id, int? page, int? size, ListMembers list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } view ? Results.Ok(PageResource<InvitationResource>.Of(new Paging(page, size).Of(view.Invitations), InvitationResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> InviteAsync(Guid id, InvitationInput input, InviteHandler invite, InvitationLetter letter, PublicAddress address, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var role = input.Role.OrLeftOut();
        var (outcome, invited) = await invite.Handle(new(new(id), input.Email ?? "", role), actor, cancel);
        if (invited is null)
            return Api.Of(outcome, words, Results.NoContent);
        var link = letter.IsPossible ? null : address.Of("/invitations/" + invited.Secret, new Uri(context.Request.GetEncodedUrl()));
        var isSent = letter.IsPossible && await letter.SendAsync(input.Email!.Trim(), role, invited, actor, cancel);
        return Results.Created((string?)null, new InvitedResource(invited.Invitation, link, invited.Until, isSent));
    }

    private static async Task<IResult> VisibilityAsync(Guid id, ListVisibility list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } view ? Results.Ok(VisibilityResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> HistoryAsync(Guid id, int? page, int? size, ListHistory history, Actor actor, Words words, CancellationToken cancel) =>
        await history.OfOrganisation(new(id), actor, new Paging(page, size), cancel) is { } deeds ? Results.Ok(PageResource<DeedResource>.Of(deeds, DeedResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> WithdrawAsync(Guid id, WithdrawInvitationHandler withdraw, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await withdraw.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> EndAsync(Guid id, EndMembershipHandler end, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await end.Handle(new(id), actor, cancel), words, Results.NoContent);
}
