using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Diagrams.Web;

/// <summary>Diagrams for programs: what the pages do, by noun.</summary>
internal static class DiagramsApi
{
    public static void MapDiagramsApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/diagrams", ListAsync).Needs(Scopes.Read).WithName("ListDiagrams").WithSummary("The diagrams of a project, its theory first.").Produces<IReadOnlyList<DiagramItem>>();
        projects.MapPost("{id:guid}/diagrams", BeginAsync).Needs(Scopes.Improvement).WithName("BeginDiagram").WithSummary("Begins one.").Produces<DiagramResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var diagrams = routes.MapApi("diagrams");
        diagrams.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindDiagram").WithSummary("One, with its parts and links; its ETag is the number of its last operation. With a version, as it was then.").Produces<DiagramResource>();
        diagrams.MapGet("{id:guid}/operations", OperationsAsync).Needs(Scopes.Read).WithName("ListDiagramOperations").WithSummary("All that was done to it, the latest first.").Produces<PageResource<OperationResource>>();
        diagrams.MapPost("{id:guid}/operations", EditAsync).Needs(Scopes.Improvement).WithName("EditDiagram").WithSummary("Does something to it; what is sent again with the same key is not done again.").Produces<SentAnswer>().ProducesProblem(422);
        diagrams.MapGet("{id:guid}/versions", VersionsAsync).Needs(Scopes.Read).WithName("ListDiagramVersions").WithSummary("The versions that were kept, the latest first.").Produces<IReadOnlyList<VersionResource>>();
        diagrams.MapPost("{id:guid}/versions", KeepAsync).Needs(Scopes.Improvement).WithName("KeepDiagramVersion").WithSummary("Keeps it as it is now, under a name.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        diagrams.MapPut("{id:guid}/removal", RemoveAsync).Needs(Scopes.Improvement).WithName("RemoveDiagram").WithSummary("Puts it away.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        diagrams.MapDelete("{id:guid}/removal", BringBackAsync).Needs(Scopes.Improvement).WithName("BringBackDiagram").WithSummary("Brings it back.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(Guid id, ListDiagrams list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } all ? Results.Ok(all.Now.Select(DiagramItem.Of)) : Api.NotFound(words);

    private static async Task<IResult> BeginAsync(Guid id, DiagramInput input, BeginDiagramHandler begin, FindDiagram find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, begun) = await begin.Handle(new(new(id), input.Kind.OrLeftOut(), input.Title ?? "", words.Culture, input.Aim), actor, cancel);
        if (begun is not { } diagram || await find.Handle(diagram, actor, cancel) is not { } view)
            return Api.Of(outcome, words, Results.NoContent);
        return Api.Made(context, $"{Api.Root}/diagrams/{diagram.Value}", DiagramResource.Of(view, words));
    }

    private static async Task<IResult> FindAsync(Guid id, Guid? version, FindVersion find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (await find.Handle(new(id), version, actor, cancel) is not { } view)
            return Api.NotFound(words);
        var resource = DiagramResource.Of(view, words);
        return version is null ? Api.Tagged(context, resource, view.Diagram.Number) : Results.Ok(resource);
    }

    private static async Task<IResult> OperationsAsync(Guid id, int? page, int? size, ListOperations list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, new Paging(page, size), cancel) is { } all ? Results.Ok(PageResource<OperationResource>.Of(all.Operations, row => OperationResource.Of(row, all, words))) : Api.NotFound(words);

    private static async Task<IResult> EditAsync(Guid id, SentEdits sent, EditDiagramHandler edit, Actor actor, Words words, CancellationToken cancel)
    {
        var end = await edit.Handle(new(new(id), sent.Key ?? "", sent.All), actor, cancel);
        return Api.Of(end.Outcome, words, () => Results.Ok(new SentAnswer(end.Number, [.. end.Written.Select(one => one.Number)], end.CameTooLate, end.CameTooLate ? words["DiagramCameTooLate"] : "")));
    }

    private static async Task<IResult> VersionsAsync(Guid id, ListVersions list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } all ? Results.Ok(all.Versions.Select(VersionResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> KeepAsync(Guid id, VersionInput input, KeepVersionHandler keep, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of((await keep.Handle(new(new(id), input.Name ?? ""), actor, cancel)).Outcome, words, Results.NoContent);

    private static async Task<IResult> RemoveAsync(Guid id, RemoveDiagramHandler remove, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await remove.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> BringBackAsync(Guid id, BringBackDiagramHandler bringBack, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await bringBack.Handle(new(new(id)), actor, cancel), words, Results.NoContent);
}
