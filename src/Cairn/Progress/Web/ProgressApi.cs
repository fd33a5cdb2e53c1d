using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Progress.Web;

/// <summary>Progress for programs.</summary>
internal static class ProgressApi
{
    public static void MapProgressApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("progress");
        projects.MapGet("{id:guid}/progress", FindAsync).Needs(Scopes.Read).WithName("FindProgress").WithSummary("How far a project has come: by its record with every rule, by its team, by its coach.").Produces<ProgressResource>();
        projects.MapPost("{id:guid}/progress", AssessAsync).Needs(Scopes.Improvement).WithName("AssessProgress").WithSummary("Says how far it has come, as its team or its coach, and why.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> FindAsync(Guid id, FindProgress find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(ProgressResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> AssessAsync(Guid id, AssessmentInput input, AssessProgressHandler assess, Actor actor, Words words, CancellationToken cancel) => Api.Of(
        await assess.Handle(new(new(id), input.Assessor.OrLeftOut(), input.Level.OrLeftOut(), input.Reason ?? ""), actor, cancel), words, Results.NoContent);
}
