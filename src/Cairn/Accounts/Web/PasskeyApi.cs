using Cairn.Shared.Basics;
using Cairn.Shared.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Accounts.Web;

/// <summary>What the script of passkeys asks for, and the answer that signs somebody in.</summary>
internal static class PasskeyApi
{
    public const string Adding = "add", SigningIn = "sign-in";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/security/passkeys/options", async (HttpContext context, IPasskeyHandler<Account> passkeys, PasskeyState state, FindSecurity find, CurrentActor current) =>
        {
            if (await find.Handle(current.Actor, context.RequestAborted) is not { Account: var account })
                return Results.BadRequest();
            var options = await passkeys.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.PreferredName }, context);
            state.Keep(context, Adding, options.AttestationState ?? "");
            return Results.Text(options.CreationOptionsJson, "application/json");
        }).WithFormToken().WithName("PasskeyCreationOptions").RequireAuthorization();

        routes.MapPost("/sign-in/passkey/options", async (HttpContext context, IPasskeyHandler<Account> passkeys, PasskeyState state) =>
        {
            var options = await passkeys.MakeRequestOptionsAsync(user: null, context);
            state.Keep(context, SigningIn, options.AssertionState ?? "");
            return Results.Text(options.RequestOptionsJson, "application/json");
        }).WithFormToken().WithName("PasskeyRequestOptions").AllowAnonymous();

        routes.MapPost("/sign-in/passkey", async (HttpContext context, IPasskeyHandler<Account> passkeys, PasskeyState state, SignInWithPasskeyHandler signIn, Entrance entrance) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var kept = state.Take(context, SigningIn);
            var proved = kept is null ? null : await passkeys.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = form["Credential"].ToString(), AssertionState = kept });
            var outcome = proved is { Succeeded: true } ? await signIn.Handle(new(proved.User, proved.Passkey), context.RequestAborted) : Outcome.Refused(new Refusal("PasskeyRefused"));
            if (outcome.IsAccepted)
                return Results.LocalRedirect(await entrance.LetInAsync(context, proved!.User!.Id, form["Return"], isByPasskey: true));
            context.LeaveWarning("PasskeyRefused");
            return Results.LocalRedirect("/sign-in");
        }).WithFormToken().WithName("SignInWithPasskey").AllowAnonymous();
    }
}
