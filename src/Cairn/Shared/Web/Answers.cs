using Cairn.Shared.Basics;
using Cairn.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Web;

/// <summary>How an outcome is told to a browser.</summary>
internal static class Answers
{
    public static int StatusOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Accepted => StatusCodes.Status200OK,
        OutcomeKind.Overtaken => StatusCodes.Status409Conflict,
        OutcomeKind.NotAllowed => StatusCodes.Status403Forbidden,
        OutcomeKind.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>Answers a form: after a change the browser is led on, and the next page says once what was done; otherwise the page stays, which then says why.</summary>
    /// <param name="context">The request with the form.</param>
    /// <param name="outcome">How the verb ended.</param>
    /// <param name="to">The page that follows a change.</param>
    /// <param name="said">A key of the words, for that page; null where it speaks for itself.</param>
    /// <param name="arguments">What fills the gaps of the words.</param>
    /// <returns>Whether the browser is led on.</returns>
    public static bool LeadOn(this HttpContext context, Outcome outcome, string to, string? said = "Saved", params string[] arguments)
    {
        if (!outcome.IsAccepted)
        {
            // The page is there and what the form is about is gone; with 404 Blazor would drop the page that says so.
            context.Response.StatusCode = outcome.Kind == OutcomeKind.NotFound ? StatusCodes.Status410Gone : StatusOf(outcome.Kind);
            return false;
        }

        if (said is not null)
            context.LeaveToast(said, arguments);
        context.RequestServices.GetRequiredService<NavigationManager>().NavigateTo(to);
        return true;
    }

    /// <summary>
    /// The version that a form carries on: the one that somebody saw when they began to write, until they are shown a newer one. A form that
    /// was refused for another reason would otherwise overwrite what nobody looked at.
    /// </summary>
    public static int? Seen(this Outcome outcome, int? posted, int? current) => outcome.Kind == OutcomeKind.Overtaken ? current : posted ?? current;
}
