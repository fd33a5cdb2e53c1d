using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Projects.Web;

/// <summary>The life of a project for programs: its team, its pauses, its end.</summary>
internal static class ProjectLifeApi
{
    public static void MapProjectLife(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects");
        projects.MapGet("{id:guid}/team", TeamAsync).Needs(Scopes.Read).WithName("ListTeam").WithSummary("Who takes part in a project, and who did.").Produces<IReadOnlyList<TeamPartResource>>();
        projects.MapPost("{id:guid}/team", JoinAsync).Needs(Scopes.Manage).WithName("JoinTeam").WithSummary("Takes somebody into the team.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapPut("{id:guid}/lead", HandOverAsync).Needs(Scopes.Manage).WithName("HandOver").WithSummary("Hands the project over to a new lead.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapPut("{id:guid}/pause", PauseAsync).Needs(Scopes.Improvement).WithName("PauseProject").WithSummary("Lets the project rest, and says why.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapDelete("{id:guid}/pause", ResumeAsync).Needs(Scopes.Improvement).WithName("ResumeProject").WithSummary("Goes on with it.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapPut("{id:guid}/closing", CloseAsync).Needs(Scopes.Manage).WithName("CloseProject").WithSummary("Closes the project and says how it ended.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapDelete("{id:guid}/closing", ReopenAsync).Needs(Scopes.Manage).WithName("ReopenProject").WithSummary("Opens it again.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        projects.MapGet("{id:guid}/loose-ends", LooseEndsAsync).Needs(Scopes.Read).WithName("ListLooseEnds").WithSummary("What is to be settled because somebody left, and what became of it.").Produces<IReadOnlyList<LooseEndResource>>();
        routes.MapApi("loose-ends").WithTags("projects").MapPut("{id:guid}/settlement", SettleAsync).Needs(Scopes.Improvement).WithName("SettleLooseEnd").WithSummary("Ticks it off, or says that it is no longer needed.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        routes.MapApi("loose-ends").WithTags("projects").MapDelete("{id:guid}/settlement", TakeBackAsync).Needs(Scopes.Improvement).WithName("TakeBackSettlement").WithSummary("Takes back that it was settled.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        routes.MapApi("team-parts").WithTags("projects").MapDelete("{id:guid}", LeaveAsync).Needs(Scopes.Manage).WithName("LeaveTeam").WithSummary("Ends somebody's part in a project.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> TeamAsync(Guid id, FindTeam find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } team ? Results.Ok(team.Now.Concat(team.Before).Select(TeamPartResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> JoinAsync(Guid id, TeamPartInput input, JoinTeamHandler join, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await join.Handle(new(new(id), new(input.Person), input.Role.OrLeftOut(), input.Joined, input.Called ?? "", input.DespiteWishes == true), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> LeaveAsync(Guid id, LeaveTeamHandler leave, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await leave.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> LooseEndsAsync(Guid id, FindProject find, FindLooseEnds ends, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { IsOfActor: true } view ? Results.Ok((await ends.WithSettledAsync(view, cancel)).Select(LooseEndResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> SettleAsync(Guid id, SettlementInput input, SettleLooseEndHandler settle, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await settle.Handle(new(id, input.How.OrLeftOut(), input.Answer ?? ""), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> TakeBackAsync(Guid id, TakeBackSettlementHandler takeBack, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await takeBack.Handle(new(id), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> HandOverAsync(Guid id, LeadInput input, HandOverHandler handOver, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await handOver.Handle(new(new(id), new(input.Person), input.Stays == true), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> PauseAsync(Guid id, PauseInput input, PauseProjectHandler pause, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await pause.Handle(new(new(id), input.Reason ?? ""), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ResumeAsync(Guid id, ResumeProjectHandler resume, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await resume.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> CloseAsync(Guid id, ClosingInput input, CloseProjectHandler close, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await close.Handle(new(new(id), input.Words), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> ReopenAsync(Guid id, ReopenProjectHandler reopen, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await reopen.Handle(new(new(id)), actor, cancel), words, Results.NoContent);
}
