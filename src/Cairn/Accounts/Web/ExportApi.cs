using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Accounts.Web;

internal static class ExportApi
{
    public static void MapExport(this IEndpointRouteBuilder routes) => routes.MapGet("/account/export", async (HttpContext context, CurrentActor current, ExportMyData export) =>
        await export.Handle(current.Actor, context.RequestAborted) is { } data
            ? Results.File(data, "application/json", "cairn-my-data.json")
            : Results.NotFound()).WithName("ExportMyData").RequireAuthorization();
}
