using System.Globalization;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Charts.Web;

/// <summary>Charts for programs: what the page does, by noun.</summary>
internal static class ChartsApi
{
    public static void MapChartsApi(this IEndpointRouteBuilder routes)
    {
        var measures = routes.MapApi("measures").WithTags("charts");
        measures.MapGet("{id:guid}/chart", FindAsync).Needs(Scopes.Read).WithName("FindChart").WithSummary("The chart of a measure, analysed: its sentence, its phases and its points with limits and signals; its ETag is needed to decide about it.").Produces<ChartResource>();
        measures.MapGet("{id:guid}/plain", PlainAsync).Needs(Scopes.Read).WithName("FindPlainWords").WithSummary("The chart in plain words for patients and carers, and what the team is doing.").Produces<PlainResource>();
        measures.MapPut("{id:guid}/chart", DecideAsync).Needs(Scopes.Improvement).WithName("DecideChart").WithSummary("Decides kind, method and baseline, as one of the team; needs If-Match, \"0\" before anybody decided.").Produces<ChartResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        measures.MapPut("{id:guid}/chart/phases/{from}", StartAsync).Needs(Scopes.Improvement).WithName("StartPhase").WithSummary("Says that the process is another one from a period on, with the reason and the four answers.").Produces(204).ProducesProblem(422);
        measures.MapDelete("{id:guid}/chart/phases/{from}", EndAsync).Needs(Scopes.Improvement).WithName("EndPhase").WithSummary("Takes back that a phase began.").Produces(204);
        measures.MapPut("{id:guid}/chart/excluded/{period}", ExcludeAsync).Needs(Scopes.Improvement).WithName("ExcludePoint").WithSummary("Leaves a point out of limits and rules, and says why.").Produces(204).ProducesProblem(422);
        measures.MapDelete("{id:guid}/chart/excluded/{period}", IncludeAsync).Needs(Scopes.Improvement).WithName("IncludePoint").WithSummary("Takes it in again.").Produces(204);
        measures.MapPost("{id:guid}/chart/answers", AnswerAsync).Needs(Scopes.Improvement).WithName("AnswerSignal").WithSummary("Says why a signal came about that begins in a period.").Produces(204).ProducesProblem(422);
        measures.MapGet("{id:guid}/chart/reviews", ReviewsAsync).Needs(Scopes.Read).WithName("ListChartReviews").WithSummary("What people made of a chart together, the latest first.").Produces<IReadOnlyList<ReviewResource>>();
        measures.MapPost("{id:guid}/chart/reviews", ReviewAsync).Needs(Scopes.Improvement).WithName("ReviewChart").WithSummary("Writes down that a chart was looked at, what was made of it, and what is done about it; today where no day is named.").Produces(204).ProducesProblem(422);
        measures.MapGet("{id:guid}/groups", GroupsAsync).Needs(Scopes.Read).WithName("FindMeasureGroups").WithSummary("A measure split into groups, each with its chart, and the gap between two of them: the two that differ most where one and other are not named; \"*\" as the other stands for all others.").Produces<GroupsResource>();
        measures.MapGet("{id:guid}/comparison", CompareAsync).Needs(Scopes.Read).WithName("CompareMeasures").WithSummary("A measure beside another one, named by with: whether they are measured alike, what is said differently, and how complete each is; without it those that can be chosen, by name where one is given.").Produces<ComparisonResource>();
        routes.MapApi("chart-reviews").WithTags("charts").MapPut("{id:guid}/completion", FinishAsync).Needs(Scopes.Improvement).WithName("FinishReview").WithSummary("Says that what a review decided is done.").Produces(204).ProducesProblem(422);
    }

    private static async Task<IResult> GroupsAsync(Guid id, string? split, string? one, string? other, FindGroups find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), new(split, one, other), actor, cancel) is { } view ? Results.Ok(GroupsResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> CompareAsync(Guid id, Guid? with, string? name, FindComparison find, Actor actor, Words words, CancellationToken cancel)
    {
        var view = await find.Handle(new(id), with is { } other ? new MeasureId(other) : null, name, actor, cancel);
        return view is null || (with is not null && view.Other is null) ? Api.NotFound(words) : Results.Ok(ComparisonResource.Of(view));
    }

    private static async Task<IResult> PlainAsync(Guid id, ListPlainly list, Actor actor, Words words, CancellationToken cancel) =>
        await list.OfAsync(new(id), actor, cancel) is { Charts: [var chart] } view ? Results.Ok(new PlainResource(chart.Member.Text.Name, PlainWords.Of(chart.Chart, chart.Member.Text, words), view.Doing)) : Api.NotFound(words);

    private static async Task<IResult> ReviewsAsync(Guid id, FindChart find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Reviews.Select(review => ReviewResource.Of(review, view.View.View.IsOfActor))) : Api.NotFound(words);

    private static async Task<IResult> ReviewAsync(Guid id, ReviewInput input, ReviewChartHandler review, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of((await review.Handle(new(new(id), new(input.Day, input.People ?? "", input.Seen ?? "", input.Interpretation ?? "", input.Action ?? "", input.Owner ?? "")), actor, cancel)).Outcome, words, Results.NoContent);

    private static async Task<IResult> FinishAsync(Guid id, FinishReviewHandler finish, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await finish.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> FindAsync(Guid id, FindChart find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, ChartResource.Of(view), view.Material.Settings?.Version ?? 0) : Api.NotFound(words);

    private static async Task<IResult> DecideAsync(Guid id, ChartInput input, DecideChartHandler decide, FindChart find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await decide.Handle(new(new(id), new(input.Kind ?? "", input.Method ?? Spc.Method.Anhoej.Id, input.Baseline), seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> StartAsync(Guid id, string from, PhaseInput input, StartPhaseHandler start, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await start.Handle(new(new(id), Read(from), new(input.Reason ?? "", Flags.Join(input.Answers))), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> EndAsync(Guid id, string from, EndPhaseHandler end, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await end.Handle(new(new(id), Read(from) ?? default), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ExcludeAsync(Guid id, string period, ExclusionInput input, ExcludePointHandler exclude, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await exclude.Handle(new(new(id), Read(period), input.Reason ?? ""), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> IncludeAsync(Guid id, string period, IncludePointHandler include, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await include.Handle(new(new(id), Read(period) ?? default), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> AnswerAsync(Guid id, AnswerInput input, AnswerSignalHandler answer, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await answer.Handle(new(new(id), input.Period, input.Why ?? ""), actor, cancel), words, Results.NoContent);

    private static DateOnly? Read(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
