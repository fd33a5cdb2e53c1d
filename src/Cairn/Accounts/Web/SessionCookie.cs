using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>The cookie of a session: it names the session and nothing else, so that ending the session ends what the cookie is good for.</summary>
internal static class SessionCookie
{
    private const string SessionClaim = "session";

    public static Task WriteAsync(HttpContext context, Guid session) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, session.ToString("N"))], CookieAuthenticationDefaults.AuthenticationScheme)),
        new AuthenticationProperties { IsPersistent = true });

    /// <summary>The session that a browser shows; null where it shows none.</summary>
    public static Guid? Read(HttpContext context) => Guid.TryParseExact(context.User.FindFirstValue(SessionClaim), "N", out var session) ? session : null;
}
