using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Journal.Web;

/// <summary>Journals for programs: what the pages do, by noun.</summary>
internal static class JournalApi
{
    public static void MapJournalApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("journal");
        projects.MapGet("{id:guid}/journal", ListAsync).Needs(Scopes.Read).WithName("ListJournal").WithSummary("What happened in a project, the latest day first; kind, theme and q narrow it.").Produces<PageResource<JournalEntryResource>>();
        projects.MapPost("{id:guid}/journal", WriteAsync).Needs(Scopes.Improvement).WithName("WriteEntry").WithSummary("Writes down what happened, as one of the team; today where no day is named.").Produces<JournalEntryResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var entries = routes.MapApi("journal");
        entries.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindEntry").WithSummary("One entry; its ETag is needed to change it.").Produces<JournalEntryResource>();
        entries.MapPut("{id:guid}", ChangeAsync).Needs(Scopes.Improvement).WithName("ChangeEntry").WithSummary("Says it anew; needs If-Match.").Produces<JournalEntryResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        entries.MapGet("{id:guid}/versions", VersionsAsync).Needs(Scopes.Read).WithName("ListEntryVersions").WithSummary("All that it said, the latest first.").Produces<IReadOnlyList<JournalVersionResource>>();
        entries.MapPut("{id:guid}/removal", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveEntry").WithSummary("Takes it out for good, and says why.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(Guid id, ListJournal list, Actor actor, Words words, JournalKind? kind, string? theme, string? q, int? page, int? size, CancellationToken cancel) =>
        await list.Handle(new(id), new(kind, theme, q), actor, new Paging(page, size), cancel) is { } journal ? Results.Ok(PageResource<JournalEntryResource>.Of(journal.Entries, JournalEntryResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> WriteAsync(Guid id, JournalInput input, WriteEntryHandler write, FindEntry find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, written) = await write.Handle(new(new(id), input.Words), actor, cancel);
        if (written is not { } entry)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(entry, actor, cancel);
        return Api.Created(context, $"{Api.Root}/journal/{entry.Value}", JournalEntryResource.Of(view!.Row), view!.Row.Entry.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, FindEntry find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, JournalEntryResource.Of(view.Row), view.Row.Entry.Version) : Api.NotFound(words);

    private static async Task<IResult> ChangeAsync(Guid id, JournalInput input, ChangeEntryHandler change, FindEntry find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await change.Handle(new(new(id), input.Words, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> VersionsAsync(Guid id, FindEntry find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Versions.Select(JournalVersionResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> RemoveAsync(Guid id, JournalRemovalInput input, RemoveEntryHandler remove, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await remove.Handle(new(new(id), input.Reason ?? ""), actor, cancel), words, Results.NoContent);
}
