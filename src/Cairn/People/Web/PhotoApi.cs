using Cairn.Organisations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Cairn.People.Web;

/// <summary>Hands out pictures of people so that they can be looked at and nothing more: no script, no frame, no other site.</summary>
internal static class PhotoApi
{
    public static void MapPhotos(this IEndpointRouteBuilder routes) => routes.MapGet("/people/{id:guid}/photo", async (Guid id, FindPhoto find, Actor actor, HttpContext context) =>
    {
        if (await find.Handle(new(id), actor, context.RequestAborted) is not { } photo)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.Headers.ContentDisposition = "inline; filename=\"photo\"";
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(photo.Bytes, photo.Type, entityTag: new EntityTagHeaderValue($"\"{photo.At.UtcTicks:x}\""));
    }).WithName("Photo").RequireAuthorization();
}
