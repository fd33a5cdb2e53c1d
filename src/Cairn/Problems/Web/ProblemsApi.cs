using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Problems.Web;

/// <summary>One problem for programs, and what is done with it.</summary>
internal static class ProblemsApi
{
    public static void MapProblemsApi(this IEndpointRouteBuilder routes)
    {
        var problems = routes.MapApi("problems");
        problems.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindProblem").WithSummary("One problem, with what the team said; its ETag is needed to reply.").Produces<ProblemResource>();
        problems.MapPut("{id:guid}/report", JoinAsync).Needs(Scopes.Improvement).WithName("JoinReport").WithSummary("Says that it gets in your way too; counts once.").Produces(StatusCodes.Status204NoContent);
        problems.MapPost("{id:guid}/replies", ReplyAsync).Needs(Scopes.Improvement).WithName("ReplyToProblem").WithSummary("Takes it up, answers it, sets it aside or opens it again; needs If-Match.").Produces<ProblemResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        problems.MapPut("{id:guid}/scores", ScoreAsync).Needs(Scopes.Improvement).WithName("ScoreProblem").WithSummary("Gives the six answers, each from 0 to 3; needs If-Match.").Produces<ProblemResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        problems.MapPut("{id:guid}/merger", MergeAsync).Needs(Scopes.Manage).WithName("MergeProblem").WithSummary("Makes it one with another of the same board, for good.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> FindAsync(Guid id, FindProblem find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, ProblemResource.Of(view), view.Problem.Version) : Api.NotFound(words);

    private static async Task<IResult> JoinAsync(Guid id, JoinReportHandler join, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await join.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ReplyAsync(Guid id, ReplyInput input, ReplyToProblemHandler reply, FindProblem find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen)
        ?? await AnswerAsync(id, await reply.Handle(new(new(id), input.State.OrLeftOut(), input.Words ?? "", seen), actor, cancel), find, actor, words, context, cancel);

    private static async Task<IResult> ScoreAsync(Guid id, ScoresInput input, ScoreProblemHandler score, FindProblem find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        Api.MissingVersion(context, out var seen)
        ?? await AnswerAsync(id, await score.Handle(new(new(id), input.Scores, seen), actor, cancel), find, actor, words, context, cancel);

    private static async Task<IResult> MergeAsync(Guid id, ProblemReference into, MergeProblemHandler merge, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await merge.Handle(new(new(id), new(into.Problem)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> AnswerAsync(Guid id, Outcome outcome, FindProblem find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
}
