using Cairn.Shared.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Accounts.Web;

internal static class SignOutApi
{
    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", async (HttpContext context, Sessions sessions) =>
    {
        if (SessionCookie.Read(context) is { } session)
            await sessions.EndAsync(session, context.RequestAborted);
        await context.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }).WithFormToken().WithName("SignOut").AllowAnonymous();
}
