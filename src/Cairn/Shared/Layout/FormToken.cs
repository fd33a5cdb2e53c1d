using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Layout;

/// <summary>Takes a form only with the token of a page of ours.</summary>
internal static class FormToken
{
    public static RouteHandlerBuilder WithFormToken(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
        await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest());
}
