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

    public void Remember(HttpContext context, Guid account) => context.Response.Cookies.Append(Cookie, seal.Protect(account.ToString("N")), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Expires = clock.GetUtcNow().AddYears(1),
    });

    public Caller CallerOf(HttpContext context) => new(AddressOf(context), Sealed.Read(seal, context.Request.Cookies[Cookie]) is { } text && Guid.TryParseExact(text, "N", out var account) ? account : null);

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
