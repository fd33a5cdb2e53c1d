using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Http;

namespace Cairn.Accounts.Web;

/// <summary>Leads administrators whose time is over to where the second factor is set up, whatever else they ask for; their programs are told.</summary>
internal sealed class DutyGate(RequestDelegate next, TimeProvider clock)
{
    private static readonly string[] Open = ["/account/security", "/sign-out", "/assets", "/problem", "/language", "/theme"];

    public Task InvokeAsync(HttpContext context, CurrentActor current, Words words)
    {
        if (!current.Duty.IsOverdue(clock.GetUtcNow()) || Array.Exists(Open, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
            return next(context);
        if (context.Request.Path.StartsWithSegments(Api.Root, StringComparison.OrdinalIgnoreCase))
            return Results.Problem(words["DutyOverdueProblem"], statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);

        context.Response.Redirect("/account/security");
        return Task.CompletedTask;
    }
}
