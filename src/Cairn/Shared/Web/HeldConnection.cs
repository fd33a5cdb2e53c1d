using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Web;

/// <summary>A page asks the database several times: over one connection from its first question to its last, not over one prepared anew for each.</summary>
internal static class HeldConnection
{
    public static void UseHeldConnection(this IApplicationBuilder app) => app.UseWhen(IsPage, pages => pages.Use(async (context, next) =>
    {
        var database = context.RequestServices.GetRequiredService<CairnDb>().Database;
        await database.OpenConnectionAsync(context.RequestAborted);
        try
        {
            await next(context);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }));

    /// <summary>Not what listens on for hours, nor what asks nothing; nor the page that says that something failed, for that may have been the database.</summary>
    internal static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && context.Features.Get<IExceptionHandlerFeature>() is null;
}
