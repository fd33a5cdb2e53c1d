using System.Globalization;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>Refuses what is sent too often from one address or by one person, before it is looked at.</summary>
internal sealed class RequestLimits(RequestDelegate next, Allowances allowances, CairnOptions options)
{
    /// <summary>What has a limit of its own, longest first.</summary>
    private static readonly (string Path, Limit Limit)[] Own =
        [("/sign-in/passkey/options", Limit.Writes), ("/sign-in", Limit.SignIn), ("/reset-password", Limit.Reset), ("/set-up", Limit.SetUp), ("/demonstration", Limit.SignIn), ("/invitations", Limit.Invitations)];

    public async Task InvokeAsync(HttpContext context, CurrentActor current)
    {
        var isProgram = context.Request.Path.StartsWithSegments(Api.Root, StringComparison.OrdinalIgnoreCase);
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        var programWait = isProgram ? Take(Limit.Programs, "programs " + (current.Actor.Person?.Value.ToString("N") ?? KnownBrowser.AddressOf(context))) : null;
        if ((programWait ?? (isRead ? null : Wait(context, current))) is { } wait)
            await RefuseAsync(context, wait);
        else
            await next(context);
    }

    private TimeSpan? Wait(HttpContext context, CurrentActor current)
    {
        var address = KnownBrowser.AddressOf(context);
        var wait = Take(Limit.Writes, "writes " + address);
        if (current.Actor.Person is { } person)
            wait ??= Take(Limit.OwnWrites, $"writes {person.Value:N}");
        var own = Array.Find(Own, one => context.Request.Path.StartsWithSegments(one.Path, StringComparison.OrdinalIgnoreCase));
        return own.Path is null ? wait : wait ?? Take(own.Limit, own.Path + " " + address);
    }

    private TimeSpan? Take(Limit limit, string key) => allowances.Take(limit.Times(options.Allowance), key);

    private static Task RefuseAsync(HttpContext context, TimeSpan wait)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask; // the page of the problem says it in words
    }
}
