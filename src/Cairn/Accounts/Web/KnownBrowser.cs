using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>Remembers, sealed in a cookie, whose browser this was, so that strangers who guess elsewhere do not lock its owner out.</summary>
internal sealed class KnownBrowser(IDataProtectionProvider seals, TimeProvider clock)
{
    private const string Cookie = "cairn-known";
    private const int NetworkBytes = 8;   // of an IPv6 address; a household has all that follows

    private readonly IDataProtector seal = seals.CreateProtector(Cookie);

    /// <param name="context">What is answered.</param>
    /// <param name="account">Who signed in.</param>
    /// <param name="password">The print of what changes with their password.</param>
    public void Remember(HttpContext context, Guid account, string password)
    {
        var browser = CallerOf(context) is { KnownTo: { } before, Browser: var same } && before == account ? same : Secrets.ForPaper();
        context.Response.Cookies.Append(Cookie, seal.Protect($"{account:N} {browser} {password}"), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Expires = clock.GetUtcNow().AddYears(1),
        });
    }

    public Caller CallerOf(HttpContext context) => Sealed.Read(seal, context.Request.Cookies[Cookie])?.Split(' ') is [var id, var browser, var password] && Guid.TryParseExact(id, "N", out var account)
        ? new(AddressOf(context), account, browser, password)
        : new(AddressOf(context));

    /// <summary>The address that is counted for.</summary>
    public static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes()[..NetworkBytes]) : address.ToString();
    }
}
