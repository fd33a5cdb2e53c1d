using Cairn.Organisations;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Cairn.Journal.Web;

/// <summary>Hands out files of journals so that they can be kept or looked at, and nothing in them runs here: no script, no frame, no other site.</summary>
internal static class JournalFilesDoor
{
    public static void MapJournalFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/journal-files/{Id:guid}", async (Guid id, FindFile find, Actor actor, HttpContext context) =>
    {
        if (await find.Handle(id, actor, context.RequestAborted) is { } file)
            return Answer(file, context);
        return actor.IsSignedIn ? Results.NotFound() : Results.Redirect(context.SignIn());
    }).WithName("JournalFile").AllowAnonymous();

    public static IResult Answer(JournalFile file, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sealed;
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Remove(HeaderNames.Pragma);
        return Results.File(file.Bytes, file.Type, file.Name, entityTag: new EntityTagHeaderValue($"\"{file.Id:n}\""));
    }
}
