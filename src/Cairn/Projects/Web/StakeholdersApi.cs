using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>Those whom a project affects, for programs.</summary>
internal static class StakeholdersApi
{
    public static void MapStakeholders(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/stakeholders", ListAsync).Needs(Scopes.Read).WithName("ListStakeholders").WithSummary("Those whom a project affects, those who decide first.").Produces<IReadOnlyList<StakeholderResource>>();
        projects.MapPost("{id:guid}/stakeholders", NoteAsync).Needs(Scopes.Improvement).WithName("NoteStakeholder").WithSummary("Puts somebody on the map.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        var stakeholders = routes.MapApi("stakeholders").WithTags("projects");
        stakeholders.MapPut("{id:guid}", ChangeAsync).Needs(Scopes.Improvement).WithName("ChangeStakeholder").WithSummary("Says it anew; needs If-Match with the version from the list.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        stakeholders.MapDelete("{id:guid}", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveStakeholder").WithSummary("Takes somebody off the map; needs If-Match with the version from the list.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(Guid id, FindStakeholders find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } map ? Results.Ok(map.All.Select(StakeholderResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> NoteAsync(Guid id, StakeholderInput input, NoteStakeholderHandler note, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await note.Handle(new(new(id), input.Words), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ChangeAsync(Guid id, StakeholderInput input, ChangeStakeholderHandler change, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await change.Handle(new(id, input.Words, seen), actor, cancel), words, seen + 1);

    private static async Task<IResult> RemoveAsync(Guid id, RemoveStakeholderHandler remove, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Of(await remove.Handle(new(id, seen), actor, cancel), words, Results.NoContent);
}
