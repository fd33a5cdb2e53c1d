using System.Security.Cryptography;
using System.Text.Json;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Layout;

/// <summary>Something said once, on the page that follows a change: "Saved". It travels in a sealed cookie that lives for a minute, so that nobody else can put words there.</summary>
internal sealed class Toasts(IDataProtectionProvider protection)
{
    private const string Cookie = "cairn-toast";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Cairn.Toast").ToTimeLimitedDataProtector();

    public void Leave(HttpContext context, string words, params string[] arguments) =>
        context.Response.Cookies.Append(Cookie, seal.Protect(JsonSerializer.Serialize<string[]>([words, .. arguments]), Life), new() { HttpOnly = true, IsEssential = true, MaxAge = Life, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });

    /// <summary>What is to be said now, if anything. It is taken away with the page that says it, and waits where the answer only leads on.</summary>
    public string? Take(HttpContext context, Words words)
    {
        if (context.Request.Cookies[Cookie] is not { } held)
            return null;

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is < 300 or >= 400)
                context.Response.Cookies.Delete(Cookie);
            return Task.CompletedTask;
        });
        try
        {
            return JsonSerializer.Deserialize<string[]>(seal.Unprotect(held)) is [var key, .. var arguments] && words.Has(key) ? words[key, [.. arguments]] : null;
        }
        catch (CryptographicException)
        {
            return null; // too old, or not ours
        }
    }
}

/// <summary>How a face leaves a toast.</summary>
internal static class ToastLeaving
{
    /// <summary>Says something once on the next page: a key of the words and what fills its gaps.</summary>
    public static void LeaveToast(this HttpContext context, string words, params string[] arguments) => context.RequestServices.GetRequiredService<Toasts>().Leave(context, words, arguments);
}
