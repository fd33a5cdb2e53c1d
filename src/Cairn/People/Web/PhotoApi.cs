using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Cairn.People.Web;

/// <summary>Hands out pictures of people so that they can be looked at and nothing more: no script, no frame, no other site.</summary>
internal static class PhotoApi
{
    public static void MapPhotos(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people/{id:guid}/photo", FindAsync).WithName("Photo").RequireAuthorization();
        routes.MapApi("people").MapGet("{id:guid}/photo", FindAsync).Needs(Scopes.Read).WithName("FindPhoto").WithSummary("The picture that somebody shows of themselves.").Produces(StatusCodes.Status200OK, contentType: "image/jpeg", additionalContentTypes: "image/png");
        var own = routes.MapApi("account");
        own.MapPut("photo", ShowAsync).Needs(Scopes.Account).WithName("ShowPhoto").WithSummary("Shows a picture of yourself: the body is a JPEG or PNG of at most 2 MB.").Accepts<byte[]>("image/jpeg", "image/png").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        own.MapDelete("photo", RemoveAsync).Needs(Scopes.Account).WithName("RemovePhoto").WithSummary("Takes your picture away.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> FindAsync(Guid id, FindPhoto find, Actor actor, HttpContext context)
    {
        if (await find.Handle(new(id), actor, context.RequestAborted) is not { } photo)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sealed;
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.Headers.ContentDisposition = "inline; filename=\"photo\"";
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(photo.Bytes, photo.Type, entityTag: new EntityTagHeaderValue($"\"{photo.At.UtcTicks:x}\""));
    }

    private static async Task<IResult> ShowAsync(ShowPhotoHandler show, Actor actor, Words words, HttpContext context)
    {
        using var sent = new MemoryStream();
        await context.Request.Body.CopyToAsync(sent, context.RequestAborted);
        return Api.Of(await show.Handle(new(sent.ToArray()), actor, context.RequestAborted), words, Results.NoContent);
    }

    private static async Task<IResult> RemoveAsync(ShowPhotoHandler show, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await show.Handle(new(null), actor, cancel), words, Results.NoContent);
}
