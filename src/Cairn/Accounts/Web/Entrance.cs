using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>Lets somebody in who showed who they are.</summary>
internal sealed class Entrance(Sessions sessions, KnownBrowser known)
{
    /// <summary>Begins a session in this browser, and says where to go.</summary>
    public async Task<string> LetInAsync(HttpContext context, Guid account, string? wanted = null, bool isByPasskey = false)
    {
        if (SessionCookie.Read(context) is { } before)
            await sessions.EndAsync(before, context.RequestAborted);
        await SessionCookie.WriteAsync(context, await sessions.BeginAsync(account, context.Request.Headers.UserAgent.ToString(), isByPasskey, context.RequestAborted));
        await context.SignOutAsync(HalfSignedIn.Scheme);
        known.Remember(context, account, await sessions.PasswordPrintAsync(account, context.RequestAborted));
        return ReturnAddress.IsOurs(wanted) ? wanted! : "/organisations";
    }
}
