using Cairn.Accounts.Web;
using Cairn.Shared.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Demonstration.Web;

internal static class EnteringApi
{
    public static void MapEntering(this IEndpointRouteBuilder routes) => routes.MapPost(DemonstrationGate.Path + "/entrance", async (HttpContext context, EnterDemonstrationHandler enter, Entrance entrance) =>
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!Guid.TryParseExact(form["Person"], "D", out var person) || !(await enter.Handle(new(new(person)), context.RequestAborted)).IsAccepted)
            return Results.NotFound();
        return Results.LocalRedirect(await entrance.LetInAsync(context, person, form["Return"]));
    }).WithFormToken().WithName("EnterDemonstration").AllowAnonymous();
}
