using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

public sealed class MergeProblemTests
{
    [Theory, EachDatabase]
    public async Task Reporters_of_both_hear_and_count_once(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        var bo = await world.EnrolAsync(world.Somebody("Bo", world.Rowan, Role.Partner));
        await world.EnrolAsync(world.Amara);
        await world.EnrolAsync(world.Ines);
        var first = await world.ReportedAsync(world.Amara);
        await world.JoinAsync(first, bo);
        var second = await world.ReportedAsync(bo, "No clean sheets on Sunday.");
        var third = await world.ReportedAsync(world.Ines, "Linen!");
        await world.MergeAsync(third, second, tomasz);

        (await world.MergeAsync(second, first, tomasz)).ShouldBe(Outcome.Accepted);

        var row = (await world.ListAsync(world.Amara)).ShouldHaveSingleItem();
        row.Id.ShouldBe(first);
        row.Reports.ShouldBe(3);
        (await world.FindAsync(first, bo))!.Same.ShouldBe(["No clean sheets on Sunday.", "Linen!"]);
        await using var db = world.Open();
        (await db.Notices.Where(notice => notice.Address == $"/problems/{first.Value}").Select(notice => notice.Person).ToListAsync(Cancel))
            .ShouldBe([world.Amara.Person!.Value, bo.Person!.Value, world.Ines.Person!.Value], ignoreOrder: true);
        (await new FindProblem(db, []).SuccessorOf(third, world.Amara, Cancel)).ShouldBe(first);
        (await new FindProblem(db, []).SuccessorOf(third, world.Otto, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_visitor_finds_what_was_said_of_the_other(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true);
        var first = await world.ReportedAsync(world.Amara);
        var (_, visitor) = await world.ReportAsync(world.Rowan, Actor.Anonymous, new("My mother had no blanket."));
        await world.MergeAsync(visitor!.Problem, first, tomasz);
        await world.ReplyAsync(first, tomasz, ProblemState.Answered, "There is a second key.");

        await using var db = world.Open();
        var seen = await new FindReport(db).Handle(visitor.Secret!, Cancel);

        seen!.Text.ShouldBe("My mother had no blanket.");
        seen.Replies.ShouldHaveSingleItem().Words.ShouldBe("There is a second key.");
    }

    [Theory, EachDatabase]
    public async Task A_visitor_keeps_what_was_said_to_them_and_does_not_read_what_was_said_to_others_before(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true);
        var first = await world.ReportedAsync(world.Amara);
        var (_, visitor) = await world.ReportAsync(world.Rowan, Actor.Anonymous, new("My mother had no blanket."));
        (await world.ReplyAsync(first, tomasz, ProblemState.TakenUp, "Amara, we look for the key.")).ShouldBe(Outcome.Accepted);
        (await world.ReplyAsync(visitor!.Problem, tomasz, ProblemState.TakenUp, "We are sorry for your mother.")).ShouldBe(Outcome.Accepted);
        (await world.MergeAsync(visitor.Problem, first, tomasz)).ShouldBe(Outcome.Accepted);
        (await world.ReplyAsync(first, tomasz, ProblemState.Answered, "There is a second key.", seen: 2)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await new FindReport(db).Handle(visitor.Secret!, Cancel))!.Replies.Select(reply => reply.Words).ShouldBe(["There is a second key.", "We are sorry for your mother."]);
    }

    [Theory, EachDatabase]
    public async Task What_was_said_on_the_way_of_a_report_is_not_lost_when_one_merger_follows_another(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true);
        var last = await world.ReportedAsync(world.Amara);
        var between = await world.ReportedAsync(world.Ines, "No clean sheets on Sunday.");
        var (_, visitor) = await world.ReportAsync(world.Rowan, Actor.Anonymous, new("My mother had no blanket."));
        foreach (var (problem, words) in new[] { (between, "Ines, we ask the porters."), (last, "Amara, we look for the key.") })
            (await world.ReplyAsync(problem, tomasz, ProblemState.TakenUp, words)).ShouldBe(Outcome.Accepted);
        (await world.ReplyAsync(visitor!.Problem, tomasz, ProblemState.TakenUp, "We are sorry for your mother.")).ShouldBe(Outcome.Accepted);
        (await world.MergeAsync(visitor.Problem, between, tomasz)).ShouldBe(Outcome.Accepted);
        (await world.ReplyAsync(between, tomasz, ProblemState.Answered, "The porters bring sheets on Saturday.", seen: 2)).ShouldBe(Outcome.Accepted);
        (await world.MergeAsync(between, last, tomasz)).ShouldBe(Outcome.Accepted);
        (await world.ReplyAsync(last, tomasz, ProblemState.Answered, "There is a second key.", seen: 2)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await new FindReport(db).Handle(visitor.Secret!, Cancel))!.Replies.Select(reply => reply.Words)
            .ShouldBe(["There is a second key.", "The porters bring sheets on Saturday.", "We are sorry for your mother."]);
        var board = (await world.FindAsync(last, world.Ines))!.Replies;
        board.Select(reply => (reply.Words, reply.About)).ShouldBe(
        [
            ("There is a second key.", null), ("The porters bring sheets on Saturday.", "No clean sheets on Sunday."), ("We are sorry for your mother.", "My mother had no blanket."),
            ("Amara, we look for the key.", null), ("Ines, we ask the porters.", "No clean sheets on Sunday."),
        ]);
    }

    [Theory, EachDatabase]
    public async Task Refuses_itself_other_boards_and_those_who_do_not_lead(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var problem = await world.ReportedAsync(world.Amara);
        var elsewhere = (await world.ReportAsync(world.Hazel, world.Ines, new("Linen"))).Reported!.Problem;
        var other = await world.ReportedAsync(world.Amara, "Sheets");

        (await world.MergeAsync(problem, problem, world.Ines)).Refusals.Single().Words.ShouldBe("ProblemMergedIntoItself");
        (await world.MergeAsync(problem, elsewhere, world.Ines)).Refusals.Single().Words.ShouldBe("ProblemToMergeMissing");
        (await world.MergeAsync(problem, other, world.Amara)).ShouldBe(Outcome.NotAllowed);
        (await world.MergeAsync(problem, other, world.Otto)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task What_was_ticked_for_either_holds_for_both(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (first, second) = (
            (await world.ReportAsync(world.Rowan, world.Amara, new("Linen", ProblemTags.NoTime, MattersTo.Staff))).Reported!.Problem,
            (await world.ReportAsync(world.Rowan, world.Ines, new("Sheets", ProblemTags.NearMiss, MattersTo.Patients))).Reported!.Problem);

        await world.MergeAsync(second, first, world.Tomasz());

        var row = (await world.ListAsync(world.Amara)).ShouldHaveSingleItem();
        (row.Tags, row.Matters).ShouldBe((ProblemTags.NoTime | ProblemTags.NearMiss, MattersTo.Staff | MattersTo.Patients));
    }

    [Theory, EachDatabase]
    public async Task What_says_much_the_same_is_offered_first_with_where_it_stands(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        var alike = await world.ReportedAsync(world.Amara, "The linen store is locked on Sundays.");
        await world.ReplyAsync(alike, tomasz, ProblemState.Answered, "There is a second key.");
        var other = await world.ReportedAsync(world.Amara, "The lift stops between floors.");
        var problem = await world.ReportedAsync(world.Amara, "Linen stores locked again");

        await using var db = world.Open();
        var offered = await new ListOtherProblems(db, Words.In(SpokenLanguage.English)).Handle(problem, tomasz, Cancel);

        offered.Select(one => (one.Id, one.State)).ShouldBe([(alike, ProblemState.Answered), (other, ProblemState.Reported)]);
        (await new ListOtherProblems(db, Words.In(SpokenLanguage.English)).Handle(problem, world.Amara, Cancel)).ShouldBeEmpty("she does not lead the board");
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_chosen_before_somebody_chooses(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("tomasz", app.World.Rowan, Role.Lead);
        var problem = await app.World.ReportedAsync(app.World.Amara);
        await app.World.ReportedAsync(app.World.Amara, "Sheets");
        using var tomasz = await app.SignedInAsync("tomasz");

        var answer = await RunningApp.SubmitAsync(tomasz, $"/problems/{problem.Value}", "merge", null, ("Into", ""));

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Choose another problem of this board.");
        (await app.World.ListAsync(app.World.Amara)).Count.ShouldBe(2);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
