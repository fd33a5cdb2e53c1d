using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

public sealed class ReplyToProblemTests
{
    [Theory, EachDatabase]
    public async Task An_answer_goes_back_to_each_who_reported_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = await world.EnrolAsync(world.Tomasz());
        await world.EnrolAsync(world.Amara);
        await world.EnrolAsync(world.Ines);
        var problem = await world.ReportedAsync(world.Amara);
        await world.JoinAsync(problem, world.Ines);
        await world.JoinAsync(problem, tomasz);

        (await world.ReplyAsync(problem, tomasz, ProblemState.Answered, "The key hangs at the desk now.")).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        var notices = await db.Notices.ToListAsync(Cancel);
        notices.Select(notice => notice.Person).ShouldBe([world.Amara.Person!.Value, world.Ines.Person!.Value], ignoreOrder: true);
        notices.ShouldAllBe(notice => notice.Words == "NoticeProblemAnswered" && notice.Address == $"/problems/{problem.Value}" && notice.Gaps.Single() == "Rowan ward");
        (await world.ListAsync(world.Amara, new(ProblemSelection.Answered))).ShouldHaveSingleItem().LastWords.ShouldBe("The key hangs at the desk now.");
        (await world.ListAsync(world.Amara)).ShouldBeEmpty("it is not open any more");
    }

    [Theory, EachDatabase]
    public async Task Who_left_since_hears_nothing_more(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.EnrolAsync(world.Amara);
        var problem = await world.ReportedAsync(world.Amara);
        await using var db = world.Open();
        await db.Memberships.ExecuteDeleteAsync(Cancel);

        (await world.ReplyAsync(problem, world.Tomasz(), ProblemState.TakenUp)).ShouldBe(Outcome.Accepted);

        (await db.Notices.AnyAsync(Cancel)).ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task What_was_answered_is_opened_again_and_nothing_said_is_lost(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        await world.ReplyAsync(problem, world.Ines, ProblemState.TakenUp);
        await world.ReplyAsync(problem, world.Ines, ProblemState.Answered, "Done.", seen: 2);

        (await world.ReplyAsync(problem, world.Ines, ProblemState.Reported, "The key is gone again.", seen: 3)).ShouldBe(Outcome.Accepted);

        var view = await world.FindAsync(problem, world.Amara);
        view!.Problem.State.ShouldBe(ProblemState.Reported);
        view.Replies.Select(reply => reply.State).ShouldBe([ProblemState.Reported, ProblemState.Answered, ProblemState.TakenUp]);
        await using var db = world.Open();
        (await db.AuditEvents.OrderBy(told => told.Number).Select(told => told.Deed).ToListAsync(Cancel)).ShouldBe(["ProblemReported", "ProblemTakenUp", "ProblemAnswered", "ProblemReopened"]);
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        await world.ReplyAsync(problem, world.Tomasz(), ProblemState.TakenUp);

        (await world.ReplyAsync(problem, world.Ines, ProblemState.SetAside, "Not now.")).ShouldBe(Outcome.Overtaken);
        (await world.ScoreAsync(problem, world.Ines, new(1, 1, 1, 1, 1, 1))).ShouldBe(Outcome.Overtaken);

        (await world.FindAsync(problem, world.Amara))!.Replies.Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Those_who_lead_answer_there_and_below(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        Role[] leading = [Role.Administrator, Role.Lead, Role.Coach, Role.Sponsor];
        var seen = 1;

        foreach (var role in Enum.GetValues<Role>())
            (await world.ReplyAsync(problem, world.Somebody("Bo", world.Trust, role), ProblemState.TakenUp, seen: leading.Contains(role) ? seen++ : seen)).ShouldBe(leading.Contains(role) ? Outcome.Accepted : Outcome.NotAllowed, role.ToString());

        (await world.ReplyAsync(problem, world.Somebody("Bo", world.Hazel, Role.Lead), ProblemState.TakenUp, seen: seen)).ShouldBe(Outcome.NotFound);
        (await world.ReplyAsync(problem, world.Otto, ProblemState.TakenUp, seen: seen)).ShouldBe(Outcome.NotFound);
    }

    [Theory]
    [InlineData(ProblemState.Answered, " ", "ReplyWordsMissing")]
    [InlineData(ProblemState.SetAside, "", "ReplyWordsMissing")]
    [InlineData(ProblemState.Reported, "Again.", "ProblemIsOpen")]
    [InlineData((ProblemState)9, "Done.", "ProblemStateMissing")]
    public void Refuses_a_reply_that_says_nothing(ProblemState state, string said, string words)
    {
        Problem.Report(default, default, new("Noise"), default, out var problem);

        problem!.Reply(state, said, 1).Refusals.Single().Words.ShouldBe(words);
        problem.Version.ShouldBe(1);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
