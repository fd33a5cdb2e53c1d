using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Accounts.Web;

/// <summary>One's own account for programs. Passwords, passkeys and new tokens are for people, not for programs.</summary>
internal static class AccountApi
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapApi("account");
        account.MapGet("", FindAsync).Needs(Scopes.Read).WithName("FindMyself").WithSummary("Your account; its ETag is needed to change it.").Produces<AccountResource>();
        account.MapPut("profile", DescribeAsync).Needs(Scopes.Account).WithName("DescribeMyself").WithSummary("Says who you are; needs If-Match.").Produces<AccountResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        account.MapPut("involvement", WishAsync).Needs(Scopes.Account).WithName("SayHowToBeInvolved").WithSummary("Says how you wish to be involved; needs If-Match.").Produces<AccountResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        account.MapPost("partner-roles", ChooseAsync).Needs(Scopes.Account).WithName("ChoosePartnerRole").WithSummary("Chooses a role as a partner.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        account.MapPut("partner-roles/{id:guid}/acceptance", AcceptAsync).Needs(Scopes.Account).WithName("AcceptPartnerRole").WithSummary("Says yes to a role that was proposed.").Produces(StatusCodes.Status204NoContent);
        account.MapDelete("partner-roles/{id:guid}", LeaveAsync).Needs(Scopes.Account).WithName("LeavePartnerRole").WithSummary("Declines or leaves a role as a partner.").Produces(StatusCodes.Status204NoContent);
        account.MapGet("history", HistoryAsync).Needs(Scopes.Read).WithName("ListOwnHistory").WithSummary("What was told of your account.").Produces<PageResource<DeedResource>>();
        account.MapGet("export", ExportAsync).Needs(Scopes.Read).WithName("ExportOwnData").WithSummary("Everything that is kept about you.").Produces(StatusCodes.Status200OK, contentType: "application/json");
        account.MapGet("tokens", TokensAsync).Needs(Scopes.Read).WithName("ListTokens").WithSummary("Your tokens.").Produces<IReadOnlyList<TokenResource>>();
        account.MapDelete("tokens/{id:guid}", RevokeAsync).Needs(Scopes.Account).WithName("RevokeToken").WithSummary("Ends a token at once.").Produces(StatusCodes.Status204NoContent);
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

    private static async Task<IResult> HistoryAsync(int? page, int? size, ListHistory history, Actor actor, Words words, CancellationToken cancel) =>
        await history.OfActor(actor, new Paging(page, size), cancel) is { } deeds ? Results.Ok(PageResource<DeedResource>.Of(deeds, DeedResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> ExportAsync(ExportMyData export, Actor actor, Words words, CancellationToken cancel) =>
        await export.Handle(actor, cancel) is { } data ? Results.Bytes(data, "application/json") : Api.NotFound(words);

    private static async Task<IResult> TokensAsync(ListTokens list, Actor actor, CancellationToken cancel) => Results.Ok((await list.Handle(actor, cancel)).Select(TokenResource.Of));

    private static async Task<IResult> RevokeAsync(Guid id, RevokeTokenHandler revoke, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await revoke.Handle(new(id), actor, cancel), words, Results.NoContent);
}
