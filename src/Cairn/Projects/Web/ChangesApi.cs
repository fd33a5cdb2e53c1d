using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The changes that teams made, for programs.</summary>
internal static class ChangesApi
{
    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/changes", ListAsync).Needs(Scopes.Read).WithName("ListChanges").WithSummary("The changes that the team made, those that stay first.").Produces<IReadOnlyList<ChangeResource>>();
        projects.MapPost("{id:guid}/changes", NoteAsync).Needs(Scopes.Improvement).WithName("NoteChange").WithSummary("Puts a change into the inventory.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        var changes = routes.MapApi("changes").WithTags("projects");
        changes.MapPut("{id:guid}", JudgeAsync).Needs(Scopes.Improvement).WithName("JudgeChange").WithSummary("Says whether a change stays, and why; needs If-Match with the version from the list.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        changes.MapDelete("{id:guid}", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveChange").WithSummary("Takes a change out of the inventory; needs If-Match with the version from the list.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(Guid id, FindChanges find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } changes ? Results.Ok(changes.All.Select(ChangeResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> NoteAsync(Guid id, ChangeInput input, NoteChangeHandler note, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await note.Handle(new(new(id), input.Words), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> JudgeAsync(Guid id, ChangeInput input, JudgeChangeHandler judge, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await judge.Handle(new(id, input.Words, seen), actor, cancel), words, seen + 1);

    private static async Task<IResult> RemoveAsync(Guid id, RemoveChangeHandler remove, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Of(await remove.Handle(new(id, seen), actor, cancel), words, Results.NoContent);
}

/// <summary>A change that a team made.</summary>
public sealed record ChangeResource(Guid Id, string What, Verdict Verdict, string Why, DateOnly Since, int Version)
{
    internal static ChangeResource Of(MadeChange one) => new(one.Id, one.What, one.Verdict, one.Why, one.Since, one.Version);
}

/// <summary>What is said of a change; <c>since</c> is today where it is left out.</summary>
public sealed record ChangeInput(string? What, Verdict? Verdict, string? Why, DateOnly? Since)
{
    internal MadeChangeWords Words => new(What ?? "", Verdict.OrLeftOut(), Why ?? "", Since);
}
