using System.Security.Cryptography;
using System.Text.Json;
using Cairn.Shared.Kit;
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

    public void Leave(HttpContext context, BannerTone tone, string words, string? address, params string[] arguments) =>
        context.Response.Cookies.Append(Cookie, seal.Protect(JsonSerializer.Serialize<string[]>([tone.ToString(), words, address ?? "", .. arguments]), Life), new() { HttpOnly = true, IsEssential = true, MaxAge = Life, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });

    /// <summary>What is to be said now, if anything. It is taken away with the page that says it, and waits where the answer only leads on.</summary>
    public Toast? Take(HttpContext context, Words words)
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
            return JsonSerializer.Deserialize<string[]>(seal.Unprotect(held)) is [var tone, var key, var address, .. var arguments] && Enum.TryParse<BannerTone>(tone, out var meant) && words.Has(key) ? new(meant, words[key, [.. arguments]], address.Length == 0 ? null : address) : null;
        }
        catch (CryptographicException)
        {
            return null; // too old, or not ours
        }
    }
}

/// <summary>What is said once, how it is meant, and the page that it leads to, if any.</summary>
internal sealed record Toast(BannerTone Tone, string Text, string? Address);

/// <summary>How a face leaves a toast.</summary>
internal static class ToastLeaving
{
    /// <summary>Says something once on the next page: a key of the words and what fills its gaps.</summary>
    public static void LeaveToast(this HttpContext context, string words, params string[] arguments) => context.RequestServices.GetRequiredService<Toasts>().Leave(context, BannerTone.Good, words, null, arguments);

    /// <summary>Says something once on the next page, as a link to another page of ours.</summary>
    public static void LeaveToastTo(this HttpContext context, string address, string words, params string[] arguments) => context.RequestServices.GetRequiredService<Toasts>().Leave(context, BannerTone.Good, words, address, arguments);

    /// <summary>Says once on the next page why something was not done.</summary>
    public static void LeaveWarning(this HttpContext context, string words) => context.RequestServices.GetRequiredService<Toasts>().Leave(context, BannerTone.Warning, words, null);
}
