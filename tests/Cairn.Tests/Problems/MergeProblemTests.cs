using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
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
        var bo = world.Somebody("Bo", world.Rowan, Role.Partner);
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
        (await new FindProblem(db).SuccessorOf(third, world.Amara, Cancel)).ShouldBe(first);
        (await new FindProblem(db).SuccessorOf(third, world.Otto, Cancel)).ShouldBeNull();
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

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
