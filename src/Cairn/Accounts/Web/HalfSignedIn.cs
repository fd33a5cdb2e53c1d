using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>Between the password and the code: a cookie for ten minutes that says who showed a password, and opens nothing.</summary>
internal static class HalfSignedIn
{
    public const string Scheme = "half";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public static Task WriteAsync(HttpContext context, Guid account) => context.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString("N"))], Scheme)));

    public static async Task<Guid?> ReadAsync(HttpContext context) =>
        Guid.TryParseExact((await context.AuthenticateAsync(Scheme)).Principal?.FindFirstValue(ClaimTypes.NameIdentifier), "N", out var account) ? account : null;
}
