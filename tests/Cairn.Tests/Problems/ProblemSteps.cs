using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Tests.Problems;

/// <summary>What people do with problems, each step with a context of its own as in a request.</summary>
internal static class ProblemSteps
{
    public const string Linen = "The linen store is locked at weekends.";

    /// <summary>Tomasz leads Rowan ward.</summary>
    public static Actor Tomasz(this World world) => world.Somebody("Tomasz", world.Rowan, Role.Lead);

    public static Actor Somebody(this World world, string name, OrganisationId where, Role role) =>
        new(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), name, [new(where, role)]);

    /// <summary>Keeps somebody with their roles, as whoever signs in is kept: only they are told anything.</summary>
    public static async Task<Actor> EnrolAsync(this World world, Actor who)
    {
        await using var db = world.Open();
        db.Add(new Account { Id = who.Person!.Value.Value, UserName = who.Name, PreferredName = who.Name });
        db.AddRange(who.Roles.Select(held => new Membership(Guid.CreateVersion7(world.Clock.GetUtcNow()), who.Person.Value, held.Organisation, held.Role, world.Clock.GetUtcNow())));
        await db.SaveChangesAsync(Cancel);
        return who;
    }

    public static async Task<ProblemId> ReportedAsync(this World world, Actor who, string text = Linen, ProblemTags tags = ProblemTags.None) =>
        (await world.ReportAsync(world.Rowan, who, new(text, tags))).Reported!.Problem;

    public static async Task<(Outcome Outcome, ReportedProblem? Reported)> ReportAsync(this World world, OrganisationId where, Actor who, ProblemDescription description, Allowances? allowances = null, string from = "192.0.2.7")
    {
        await using var db = world.Open();
        return await new ReportProblemHandler(db, allowances ?? new(world.Clock), new(), world.Clock).Handle(new(where, description, from), who, Cancel);
    }

    public static async Task<Outcome> JoinAsync(this World world, ProblemId problem, Actor who)
    {
        await using var db = world.Open();
        return await new JoinReportHandler(db, world.Clock).Handle(new(problem), who, Cancel);
    }

    public static async Task<Outcome> ReplyAsync(this World world, ProblemId problem, Actor who, ProblemState state, string words = "", int seen = 1)
    {
        await using var db = world.Open();
        return await new ReplyToProblemHandler(db, world.Clock).Handle(new(problem, state, words, seen), who, Cancel);
    }

    public static async Task<Outcome> MergeAsync(this World world, ProblemId problem, ProblemId into, Actor who)
    {
        await using var db = world.Open();
        return await new MergeProblemHandler(db, world.Clock).Handle(new(problem, into), who, Cancel);
    }

    public static async Task<Outcome> ScoreAsync(this World world, ProblemId problem, Actor who, PriorityScores scores, int seen = 1)
    {
        await using var db = world.Open();
        return await new ScoreProblemHandler(db, world.Clock).Handle(new(problem, scores, seen), who, Cancel);
    }

    public static async Task<Outcome> SetBoardAsync(this World world, OrganisationId where, Actor who, bool isOpen, int limit = 3, int seen = 0)
    {
        await using var db = world.Open();
        return await new SetBoardHandler(db, world.Clock).Handle(new(where, new(isOpen, limit), seen), who, Cancel);
    }

    public static async Task<ProblemView?> FindAsync(this World world, ProblemId problem, Actor who)
    {
        await using var db = world.Open();
        return await new FindProblem(db, [new ProjectsOfProblems(db)]).Handle(problem, who, Cancel);
    }

    public static async Task<IReadOnlyList<ProblemRow>> ListAsync(this World world, Actor who, ProblemFilter? filter = null)
    {
        await using var db = world.Open();
        return (await new ListProblems(db).Handle(world.Rowan, filter ?? new(), new Paging(), who, Cancel)).Rows;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
