using Cairn.Organisations;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>
/// Who sent this request. It is found out before anything is drawn, for the parts of a page are drawn side by side and a database context
/// serves one at a time. Faces receive it as a cascading <see cref="Actor"/> and pass it on as a parameter.
/// </summary>
internal sealed class CurrentActor
{
    public Actor Actor { get; private set; } = Actor.Anonymous;

    public SecondFactorDuty Duty { get; private set; } = SecondFactorDuty.None;

    public async Task FindAsync(HttpContext context, FindActor find)
    {
        if (context.Request.Path.StartsWithSegments(Api.Root, StringComparison.OrdinalIgnoreCase))
        {
            // A program shows a token; cookies count for nothing here, so that no other site can use them.
            if (TokenAuthentication.PersonOf(await context.AuthenticateAsync(TokenAuthentication.Scheme)) is { } person)
                (Actor, Duty) = await find.ByPerson(person, context.RequestAborted);
            return;
        }

        if (SessionCookie.Read(context) is { } session)
            (Actor, Duty) = await find.BySession(session, context.RequestAborted);
        if (!Actor.IsSignedIn)
            context.User = new(); // a cookie whose session was ended is worth nothing
    }
}
