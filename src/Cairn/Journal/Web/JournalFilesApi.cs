using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Journal.Web;

/// <summary>Photos and files of journals for programs. A file is sent as the body itself, whatever type is said of it.</summary>
internal static class JournalFilesApi
{
    public static void MapJournalFilesApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi("journal").MapPost("{id:guid}/files", AttachAsync).Needs(Scopes.Improvement).WithName("AttachFile").WithSummary("Adds a file to an entry: the body is the file, name and caption stand in the address.").Produces<AttachedResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var files = routes.MapApi("journal-files").WithTags("journal");
        files.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindFile").WithSummary("What is in a file.").Produces(StatusCodes.Status200OK);
        files.MapDelete("{id:guid}", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveFile").WithSummary("Takes it out for good.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> AttachAsync(Guid id, string? name, string? caption, AttachFileHandler attach, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, attached) = await attach.Handle(new(new(id), await SentFiles.ReadBodyAsync(context, name, caption)), actor, cancel);
        return attached is { } file ? Api.Made(context, $"{Api.Root}/journal-files/{file}", new AttachedResource(file)) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> FindAsync(Guid id, FindFile find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(id, actor, cancel) is { } file ? JournalFilesDoor.Answer(file, context) : Api.NotFound(words);

    private static async Task<IResult> RemoveAsync(Guid id, RemoveFileHandler remove, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await remove.Handle(new(id), actor, cancel), words, Results.NoContent);
}
