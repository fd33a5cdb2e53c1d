using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>Projects for programs: what the pages do, by noun.</summary>
internal static class ProjectsApi
{
    public static void MapProjectsApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("", ListAsync).Needs(Scopes.Read).WithName("ListProjects").WithSummary("The projects that you may see, the latest first; state, organisation and q narrow them.").Produces<PageResource<ProjectItem>>();
        projects.MapPost("", StartAsync).Needs(Scopes.Improvement).WithName("StartProject").WithSummary("Starts a project, which you lead.").Produces<ProjectResource>(StatusCodes.Status201Created).ProducesProblem(422);
        projects.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindProject").WithSummary("One project; its ETag is needed to change it.").Produces<ProjectResource>();
        projects.MapPut("{id:guid}", DescribeAsync).Needs(Scopes.Improvement).WithName("DescribeProject").WithSummary("Changes what is said of it; needs If-Match.").Produces<ProjectResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(ListProjects list, Actor actor, ProjectState? state, Guid? organisation, string? q, int? page, int? size, CancellationToken cancel) =>
        Results.Ok(PageResource<ProjectItem>.Of(await list.Handle(new(state, organisation is { } place ? new OrganisationId(place) : null, q), actor, new Paging(page, size), cancel), ProjectItem.Of));

    private static async Task<IResult> StartAsync(ProjectInput input, StartProjectHandler start, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, started) = await start.Handle(new(new(input.Organisation ?? Guid.Empty), input.First, input.From is { } problem ? new ProblemId(problem) : null, input.Said ?? ""), actor, cancel);
        if (started is not { } id)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(id, actor, cancel);
        return Api.Created(context, $"{Api.Root}/projects/{id.Value}", ProjectResource.Of(view!), view!.Project.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, ProjectResource.Of(view), view.Project.Version) : Api.NotFound(words);

    private static async Task<IResult> DescribeAsync(Guid id, ProjectInput input, DescribeProjectHandler describe, FindProject find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await describe.Handle(new(new(id), input.Next, seen, input.Widen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}
