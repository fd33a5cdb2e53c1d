using Cairn.Shared.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Shared.Layout;

/// <summary>Something a visitor chooses for this browser, signed in or not: one of a few values, kept in a cookie and sent by a plain form.</summary>
/// <param name="Name">What the cookie, the address and the field are called.</param>
/// <param name="Values">What may be chosen; the first where nothing was.</param>
internal sealed record VisitorChoice(string Name, IReadOnlyList<string> Values)
{
    public static VisitorChoice Language { get; } = new("language", [.. SpokenLanguage.All.Select(language => language.Tag)]);

    /// <summary>Light and dark.</summary>
    public static VisitorChoice Theme { get; } = new("theme", ["system", "light", "dark"]);

    /// <summary>Whether the key / opens search. Who speaks to their computer needs to switch it off (WCAG 2.1.4).</summary>
    public static VisitorChoice Slash { get; } = new("slash", ["on", "off"]);

    private string Cookie => "cairn-" + Name;

    public string In(HttpContext? context) => context?.Request.Cookies[Cookie] is { } value && Values.Contains(value, StringComparer.Ordinal) ? value : Values[0];

    /// <summary>Takes the choice and leads back to the page on which it was made.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/" + Name, async (HttpContext context) =>
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form[Name].ToString() is var value && !Values.Contains(value, StringComparer.Ordinal))
            return Results.BadRequest();

        context.Response.Cookies.Append(Cookie, value, new() { HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(400), SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
        var back = form["return"].ToString();
        return Results.LocalRedirect(RedirectHttpResult.IsLocalUrl(back) ? back : "/");
    }).WithFormToken().WithName("Choose" + Name).AllowAnonymous();
}
