using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Organisations.Web;

/// <summary>Strategic priorities for programs.</summary>
internal static class PrioritiesApi
{
    public static void MapPriorities(this IEndpointRouteBuilder routes)
    {
        var priorities = routes.MapApi("organisations/{id:guid}/priorities");
        priorities.MapGet("", ListAsync).Needs(Scopes.Read).WithName("ListPriorities").WithSummary("The strategic priorities of an organisation, the latest first.").Produces<IReadOnlyList<PriorityResource>>();
        priorities.MapPost("", SetAsync).Needs(Scopes.Organisations).WithName("SetPriority").WithSummary("Sets a priority.").Produces<PriorityResource>(StatusCodes.Status201Created).ProducesProblem(422);
        priorities.MapGet("{priority:guid}", FindAsync).Needs(Scopes.Read).WithName("FindPriority").WithSummary("One priority; its ETag is needed to change it.").Produces<PriorityResource>();
        priorities.MapPut("{priority:guid}", ChangeAsync).Needs(Scopes.Organisations).WithName("ChangePriority").WithSummary("Changes a priority, or ends it by a last day; needs If-Match with its version.").Produces(StatusCodes.Status204NoContent).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(Guid id, FindOrganisation find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Priorities.Select(PriorityResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> SetAsync(Guid id, PriorityInput input, SetPriorityHandler set, FindOrganisation find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, priority) = await set.Handle(new(new(id), input.Description), actor, cancel);
        if (priority is not { } made)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(new(id), actor, cancel);
        var found = view!.Priorities.Single(known => known.Id == made);
        return Api.Created(context, $"{Api.Root}/organisations/{id}/priorities/{made}", PriorityResource.Of(found), found.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, Guid priority, FindOrganisation find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        (await find.Handle(new(id), actor, cancel))?.Priorities.FirstOrDefault(known => known.Id == priority) is { } found ? Api.Tagged(context, PriorityResource.Of(found), found.Version) : Api.NotFound(words);

    private static async Task<IResult> ChangeAsync(Guid id, Guid priority, PriorityInput input, ChangePriorityHandler change, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen) ?? Api.Changed(context, await change.Handle(new(new(id), priority, input.Description, seen), actor, cancel), words, seen + 1);
}
