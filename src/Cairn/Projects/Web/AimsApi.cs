using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The aims of projects for programs, one by one and together.</summary>
internal static class AimsApi
{
    public static void MapAims(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/aim", FindFirstAsync).Needs(Scopes.Read).WithName("FindAim").WithSummary("The first aim, and its sentence.").Produces<AimResource>();
        projects.MapPut("{id:guid}/aim", SetFirstAsync).Needs(Scopes.Improvement).WithName("SetAim").WithSummary("Says what the project wants to accomplish first of all; needs If-Match, \"0\" the first time.").Produces<AimResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapGet("{id:guid}/aims", ListAsync).Needs(Scopes.Read).WithName("ListAimsOfProject").WithSummary("All its aims, in the order of the team.").Produces<IReadOnlyList<AimResource>>();
        projects.MapPost("{id:guid}/aims", AddAsync).Needs(Scopes.Improvement).WithName("AddAim").WithSummary("Says another aim.").Produces<AimResource>(StatusCodes.Status201Created).ProducesProblem(422);
        projects.MapPut("{id:guid}/aims/{number:int}", SetAsync).Needs(Scopes.Improvement).WithName("ChangeAim").WithSummary("Says one of its aims anew; needs If-Match with the version from the list.").Produces<AimResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        projects.MapPut("{id:guid}/aims/{number:int}/place", MoveAsync).Needs(Scopes.Improvement).WithName("MoveAim").WithSummary("Moves an aim to another place among those of its project.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapDelete("{id:guid}/aims/{number:int}", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveAim").WithSummary("Gives an aim up.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        routes.MapApi("organisations").WithTags("projects").MapGet("{id:guid}/aims", TogetherAsync).Needs(Scopes.Read).WithName("ListAims").WithSummary("What an organisation and all below it aim at, a page at a time, and what that leaves out.").Produces<AimsResource>();
    }

    private static async Task<IResult> FindFirstAsync(Guid id, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Found((await find.Handle(new(id), actor, cancel))?.Aim, words, context);

    private static async Task<IResult> SetFirstAsync(Guid id, AimInput input, SetAimHandler set, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await set.Handle(new(new(id), input.Words, seen), actor, cancel);
        return outcome.IsAccepted ? await FindFirstAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> ListAsync(Guid id, FindProject find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Aims.Select(aim => AimResource.Of(aim, words))) : Api.NotFound(words);

    private static async Task<IResult> AddAsync(Guid id, AimInput input, AddAimHandler add, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, added) = await add.Handle(new(new(id), input.Words), actor, cancel);
        if (added is null)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(new(id), actor, cancel);
        var made = view!.Aims.Single(aim => aim.Number == added);
        return Api.Created(context, $"{Api.Root}/projects/{id}/aims", AimResource.Of(made, words), made.Version);
    }

    private static async Task<IResult> SetAsync(Guid id, int number, AimInput input, SetAimHandler set, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await set.Handle(new(new(id), input.Words, seen, number), actor, cancel);
        return outcome.IsAccepted ? Found((await find.Handle(new(id), actor, cancel))?.Aims.FirstOrDefault(aim => aim.Number == number), words, context) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> MoveAsync(Guid id, int number, PlaceInput input, MoveAimHandler move, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await move.Handle(new(new(id), number, input.Place ?? 0), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> RemoveAsync(Guid id, int number, RemoveAimHandler remove, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await remove.Handle(new(new(id), number), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> TogetherAsync(Guid id, int? page, int? size, ListAims list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, new Paging(page, size), cancel) is { } aims ? Results.Ok(AimsResource.Of(aims, words)) : Api.NotFound(words);

    private static IResult Found(Aim? aim, Words words, HttpContext context) => aim is null ? Api.NotFound(words) : Api.Tagged(context, AimResource.Of(aim, words), aim.Version);
}
