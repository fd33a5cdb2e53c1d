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
        account.MapGet("history", HistoryAsync).Needs(Scopes.Read).WithName("ListOwnHistory").WithSummary("What was told of your account.").Produces<PageResource<DeedResource>>();
        account.MapGet("export", ExportAsync).Needs(Scopes.Read).WithName("ExportOwnData").WithSummary("Everything that is kept about you.").Produces(StatusCodes.Status200OK, contentType: "application/json");
        account.MapGet("sessions", SessionsAsync).Needs(Scopes.Read).WithName("ListSessions").WithSummary("The browsers in which you are signed in, the latest first.").Produces<IReadOnlyList<SessionResource>>();
        account.MapDelete("sessions", EndAllAsync).Needs(Scopes.Account).WithName("EndSessions").WithSummary("Signs you out of every browser, and ends all your tokens, this one too.").Produces(StatusCodes.Status204NoContent);
        account.MapDelete("sessions/{id:guid}", EndAsync).Needs(Scopes.Account).WithName("EndSession").WithSummary("Signs you out of one browser.").Produces(StatusCodes.Status204NoContent);
        account.MapGet("tokens", TokensAsync).Needs(Scopes.Read).WithName("ListTokens").WithSummary("Your tokens.").Produces<IReadOnlyList<TokenResource>>();
        account.MapDelete("tokens/{id:guid}", RevokeAsync).Needs(Scopes.Account).WithName("RevokeToken").WithSummary("Ends a token at once.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> HistoryAsync(int? page, int? size, ListHistory history, Actor actor, Words words, CancellationToken cancel) =>
        await history.OfActor(actor, new Paging(page, size), cancel) is { } deeds ? Results.Ok(PageResource<DeedResource>.Of(deeds, DeedResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> ExportAsync(ExportMyData export, Actor actor, Words words, CancellationToken cancel) =>
        await export.Handle(actor, cancel) is { } data ? Results.Bytes(data, "application/json") : Api.NotFound(words);

    private static async Task<IResult> TokensAsync(ListTokens list, Actor actor, CancellationToken cancel) => Results.Ok((await list.Handle(actor, cancel)).Select(TokenResource.Of));

    private static async Task<IResult> SessionsAsync(ListSessions list, Actor actor, CancellationToken cancel) => Results.Ok((await list.Handle(actor, cancel)).Select(SessionResource.Of));

    /// <summary>A program is in no browser, so no session is kept.</summary>
    private static async Task<IResult> EndAllAsync(EndOtherSessionsHandler end, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await end.Handle(new(Guid.Empty), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> EndAsync(Guid id, EndSessionHandler end, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await end.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> RevokeAsync(Guid id, RevokeTokenHandler revoke, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await revoke.Handle(new(id), actor, cancel), words, Results.NoContent);
}
