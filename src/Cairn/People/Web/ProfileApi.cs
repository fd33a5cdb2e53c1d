using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.People.Web;

/// <summary>What one says of oneself, for programs.</summary>
internal static class ProfileApi
{
    public static void MapProfile(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapApi("account");
        account.MapGet("", FindAsync).Needs(Scopes.Read).WithName("FindMyself").WithSummary("Your account; its ETag is needed to change it.").Produces<AccountResource>();
        account.MapPut("profile", DescribeAsync).Needs(Scopes.Account).WithName("DescribeMyself").WithSummary("Says who you are; needs If-Match.").Produces<AccountResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        account.MapPut("involvement", WishAsync).Needs(Scopes.Account).WithName("SayHowToBeInvolved").WithSummary("Says how you wish to be involved; needs If-Match.").Produces<AccountResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        account.MapPost("partner-roles", ChooseAsync).Needs(Scopes.Account).WithName("ChoosePartnerRole").WithSummary("Chooses a role as a partner.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        account.MapPut("partner-roles/{id:guid}/acceptance", AcceptAsync).Needs(Scopes.Account).WithName("AcceptPartnerRole").WithSummary("Says yes to a role that was proposed.").Produces(StatusCodes.Status204NoContent);
        account.MapDelete("partner-roles/{id:guid}", LeaveAsync).Needs(Scopes.Account).WithName("LeavePartnerRole").WithSummary("Declines or leaves a role as a partner.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> FindAsync(FindMyself find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(actor, cancel) is { } view ? Api.Tagged(context, AccountResource.Of(view), view.Profile.Version) : Api.NotFound(words);

    private static async Task<IResult> DescribeAsync(ProfileInput input, DescribeMyselfHandler describe, FindMyself find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await describe.Handle(new(input.Description, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> WishAsync(WishesResource input, SayHowToBeInvolvedHandler say, FindMyself find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await say.Handle(new(input.Wishes, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> ChooseAsync(PartnerRoleInput input, ProposePartHandler propose, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await propose.Handle(new(new(input.Organisation), actor.Person ?? default, input.Chosen), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> AcceptAsync(Guid id, AcceptPartHandler accept, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await accept.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> LeaveAsync(Guid id, LeavePartHandler leave, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await leave.Handle(new(id), actor, cancel), words, Results.NoContent);
}
