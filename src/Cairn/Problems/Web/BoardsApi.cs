using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Problems.Web;

/// <summary>The problems of an organisation for programs, and how its board is kept.</summary>
internal static class BoardsApi
{
    public static void MapBoards(this IEndpointRouteBuilder routes)
    {
        var organisation = routes.MapApi("organisations/{id:guid}").WithTags("problems");
        organisation.MapGet("problems", ListAsync).Needs(Scopes.Read).WithName("ListProblems").WithSummary("What gets in the way there: open problems unless selection says otherwise, newest first unless order does.").Produces<PageResource<ProblemItem>>();
        organisation.MapPost("problems", ReportAsync).Needs(Scopes.Improvement).WithName("ReportProblem").WithSummary("Reports what gets in the way.").Produces<ProblemResource>(StatusCodes.Status201Created).ProducesProblem(422);
        organisation.MapGet("problem-board", FindAsync).Needs(Scopes.Read).WithName("FindBoard").WithSummary("How the board is kept; its ETag is needed to change it.").Produces<BoardResource>();
        organisation.MapPut("problem-board", SetAsync).Needs(Scopes.Manage).WithName("SetBoard").WithSummary("Opens the board to visitors or closes it, and sets how many are taken up at once; needs If-Match.").Produces<BoardResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(Guid id, ProblemSelection? selection, ProblemTags? tag, ProblemOrder? order, int? page, int? size, FindBoard find, ListProblems list, Actor actor, Words words, CancellationToken cancel)
    {
        if (await find.Handle(new(id), actor, cancel) is not { IsOfActor: true })
            return Api.NotFound(words);
        var filter = new ProblemFilter(selection ?? ProblemSelection.Open, tag ?? ProblemTags.None, order ?? ProblemOrder.Newest);
        return Results.Ok(PageResource<ProblemItem>.Of(await list.Handle(new(id), filter, new Paging(page, size), actor, cancel), ProblemItem.Of));
    }

    private static async Task<IResult> ReportAsync(Guid id, ProblemInput input, ReportProblemHandler report, FindProblem find, FindBoard board, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (await board.Handle(new(id), actor, cancel) is { IsOfActor: false })
            return Api.NotFound(words); // visitors report on the page, where they are shown their link
        var (outcome, reported) = await report.Handle(new(new(id), input.Description), actor, cancel);
        if (reported is null)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(reported.Problem, actor, cancel);
        return Api.Created(context, $"{Api.Root}/problems/{reported.Problem.Value}", ProblemResource.Of(view!), view!.Problem.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, FindBoard find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { IsOfActor: true } view ? Api.Tagged(context, BoardResource.Of(view), view.Board.Version) : Api.NotFound(words);

    private static async Task<IResult> SetAsync(Guid id, BoardInput input, SetBoardHandler set, FindBoard find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        if (input.IsOpenToVisitors is not { } isOpen)
            return Api.Of(Outcome.Refused(new Refusal("BoardOpennessMissing", nameof(input.IsOpenToVisitors))), words, Results.NoContent);
        var outcome = await set.Handle(new(new(id), new(isOpen, input.Limit ?? 0), seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }
}
