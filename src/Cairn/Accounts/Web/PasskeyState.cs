using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>The challenge between asking a browser for a passkey and its answer: sealed, in a cookie, for five minutes, for one purpose and one answer.</summary>
internal sealed class PasskeyState(IDataProtectionProvider seals, Allowances allowances)
{
    private const string Cookie = "cairn-passkey";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>Remembered as long as the seal holds.</summary>
    private static readonly Limit Once = new(1, Lifetime);

    public void Keep(HttpContext context, string purpose, string state) => context.Response.Cookies.Append(
        Cookie, Seal(purpose).Protect(state, Lifetime), new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = Lifetime });

    /// <summary>What was kept, the first time that it is shown.</summary>
    public string? Take(HttpContext context, string purpose)
    {
        context.Response.Cookies.Delete(Cookie);
        var shown = context.Request.Cookies[Cookie];
        return Sealed.Read(Seal(purpose), shown) is { } state && allowances.Take(Once, "passkey " + Secrets.Hash(state)) is null ? state : null;
    }

    private ITimeLimitedDataProtector Seal(string purpose) => seals.CreateProtector(Cookie, purpose).ToTimeLimitedDataProtector();
}
