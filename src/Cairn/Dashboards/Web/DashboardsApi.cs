using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Dashboards.Web;

/// <summary>Dashboards for programs: what the pages do, by noun.</summary>
internal static class DashboardsApi
{
    public static void MapDashboardsApi(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapApi("organisations").WithTags("dashboards");
        organisations.MapGet("{id:guid}/dashboard", FindAsync).Needs(Scopes.Read).WithName("FindDashboard").WithSummary("The few measures that an organisation looks at, those that changed first, as far as one may see them.").Produces<IReadOnlyList<DashboardMeasureResource>>();
        organisations.MapGet("{id:guid}/dashboard/questions", AskAsync).Needs(Scopes.Read).WithName("FindDashboardQuestions").WithSummary("What stands beside the measures: the same definition in other units by name, signals with what teams know of them, groups without numbers, and what works.").Produces<QuestionsResource>();
        organisations.MapPut("{id:guid}/dashboard/{measure:guid}", ChooseAsync).Needs(Scopes.Improvement).WithName("ChooseMeasure").WithSummary("Puts a measure on it, as one who leads there.").Produces(204).ProducesProblem(422);
        organisations.MapDelete("{id:guid}/dashboard/{measure:guid}", DropAsync).Needs(Scopes.Improvement).WithName("DropMeasure").WithSummary("Takes a measure off it. The measure stays.").Produces(204);
        organisations.MapPut("{id:guid}/dashboard/{measure:guid}/story", TellAsync).Needs(Scopes.Improvement).WithName("TellStory").WithSummary("Tells a story beside a measure: an entry of the journal of its project, a short text, or none any more. Needs If-Match with the version of the measure on the dashboard.").Produces(204).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> FindAsync(Guid id, FindBoard find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } board ? Results.Ok(board.Chosen.Charts.Select(chart => DashboardMeasureResource.Of(chart, board.Stories.GetValueOrDefault(chart.Id)))) : Api.NotFound(words);

    private static async Task<IResult> AskAsync(Guid id, FindDashboard find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } dashboard ? Results.Ok(QuestionsResource.Of(dashboard)) : Api.NotFound(words);

    private static async Task<IResult> ChooseAsync(Guid id, Guid measure, ChooseMeasureHandler choose, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await choose.Handle(new(new(id), new(measure)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> DropAsync(Guid id, Guid measure, DropMeasureHandler drop, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await drop.Handle(new(new(id), new(measure)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> TellAsync(Guid id, Guid measure, StoryInput input, TellStoryHandler tell, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var story = new BoardStory(input.Entry is { } entry ? new JournalEntryId(entry) : null, input.Text ?? "", input.IsAnonymous ?? false);
        return Api.Changed(context, await tell.Handle(new(new(id), new(measure), story, seen), actor, cancel), words, seen + 1);
    }
}
