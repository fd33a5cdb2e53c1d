using Cairn.Accounts.Web;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The record of a project for programs: the hours that were used for it, and what happened.</summary>
internal static class ProjectRecordApi
{
    public static void MapProjectRecord(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/history", HistoryAsync).Needs(Scopes.Read).WithName("ListProjectHistory").WithSummary("What happened in a project, the latest first.").Produces<PageResource<DeedResource>>();
        projects.MapGet("{id:guid}/visibility", VisibilityAsync).Needs(Scopes.Read).WithName("FindProjectVisibility").WithSummary("Who can see a project, and who has looked.").Produces<ProjectVisibilityResource>();
        projects.MapGet("{id:guid}/hours", FindAsync).Needs(Scopes.Read).WithName("FindHours").WithSummary("Protected hours, planned and used by all, and your own one by one.").Produces<HoursResource>();
        projects.MapPost("{id:guid}/hours", LogAsync).Needs(Scopes.Improvement).WithName("LogHours").WithSummary("Writes down hours of yours, as one of the team.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapGet("{id:guid}/follow-ups", FollowUpsAsync).Needs(Scopes.Read).WithName("ListFollowUps").WithSummary("When a closed project is looked at again, and what was seen; empty while it is open.").Produces<IReadOnlyList<FollowUpResource>>();
        projects.MapPost("{id:guid}/follow-ups", LookAsync).Needs(Scopes.Improvement).WithName("LookAgain").WithSummary("Says what is left, after 6 or after 12 months.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        routes.MapApi("used-hours").WithTags("projects").MapDelete("{id:guid}", TakeBackAsync).Needs(Scopes.Improvement).WithName("TakeBackHours").WithSummary("Takes back hours that you wrote down.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> HistoryAsync(Guid id, int? page, int? size, FindProjectHistory find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, new Paging(page, size), cancel) is { } history ? Results.Ok(PageResource<DeedResource>.Of(history.Deeds, DeedResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> VisibilityAsync(Guid id, FindProjectVisibility find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } visibility ? Results.Ok(ProjectVisibilityResource.Of(visibility)) : Api.NotFound(words);

    private static async Task<IResult> FindAsync(Guid id, FindHours find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } hours ? Results.Ok(HoursResource.Of(hours)) : Api.NotFound(words);

    private static async Task<IResult> LogAsync(Guid id, HoursInput input, LogHoursHandler log, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await log.Handle(new(new(id), input.Day, input.Hours), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> FollowUpsAsync(Guid id, FindProject find, FindFollowUps followUps, Actor actor, Words words, CancellationToken cancel)
    {
        if (await find.Handle(new(id), actor, cancel) is not { } view)
            return Api.NotFound(words);
        return Results.Ok((await followUps.Handle(view, cancel)).Select(FollowUpResource.Of));
    }

    private static async Task<IResult> LookAsync(Guid id, FollowUpInput input, LookAgainHandler look, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await look.Handle(new(new(id), input.Months ?? 0, input.Lasting.OrLeftOut(), input.Words ?? ""), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> TakeBackAsync(Guid id, TakeBackHoursHandler takeBack, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await takeBack.Handle(new(id), actor, cancel), words, Results.NoContent);
}
