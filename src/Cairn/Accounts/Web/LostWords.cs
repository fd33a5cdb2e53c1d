using Cairn.Shared.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>
/// Says at the door that what was sent after one had been signed out is not saved. It is not kept for later: without the session nobody knows
/// whose words they are, and the next at a shared computer would read them.
/// </summary>
internal static class LostWords
{
    public static Func<RedirectContext<CookieAuthenticationOptions>, Task> SayThenLead(Func<RedirectContext<CookieAuthenticationOptions>, Task> lead) => context =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
            context.HttpContext.LeaveWarning("SentSignedOut");
        return lead(context);
    };
}
