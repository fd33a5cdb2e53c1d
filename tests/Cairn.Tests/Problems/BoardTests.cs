using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Problems;

public sealed class BoardTests
{
    [Theory, EachDatabase]
    public async Task Is_closed_to_visitors_until_those_who_lead_open_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var tomasz = world.Tomasz();
        (await FindAsync(world, Actor.Anonymous)).ShouldBeNull();
        (await world.SetBoardAsync(world.Rowan, world.Amara, isOpen: true)).ShouldBe(Outcome.NotAllowed);
        (await world.SetBoardAsync(world.Rowan, world.Otto, isOpen: true)).ShouldBe(Outcome.NotFound);

        (await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true)).ShouldBe(Outcome.Accepted);
        (await world.SetBoardAsync(world.Rowan, world.Ines, isOpen: false)).ShouldBe(Outcome.Overtaken);
        (await world.SetBoardAsync(world.Rowan, tomasz, isOpen: true, limit: 0, seen: 1)).Refusals.Single().Words.ShouldBe("BoardLimitOutOfRange");

        var board = await FindAsync(world, Actor.Anonymous);
        board!.IsOfActor.ShouldBeFalse();
        board.IsLedByActor.ShouldBeFalse();
        (await FindAsync(world, world.Amara))!.IsOfActor.ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task The_others_who_lead_hear_when_it_is_opened_or_closed_to_visitors(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var coach = await world.EnrolAsync(world.Somebody("Mei", world.Rowan, Role.Coach));
        await world.EnrolAsync(world.Ines);

        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true);
        await world.SetBoardAsync(world.Rowan, world.Tomasz(), isOpen: true, limit: 4, seen: 1);
        await world.SetBoardAsync(world.Rowan, coach, isOpen: false, seen: 2);

        await using var db = world.Open();
        (await db.Notices.Select(notice => new { notice.Person, notice.Words }).ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([new { Person = coach.Person!.Value, Words = "NoticeBoardOpened" }]);
    }

    [Theory, EachDatabase]
    public async Task Warns_of_too_many_taken_up_at_once_and_forbids_none(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await world.SetBoardAsync(world.Rowan, world.Ines, isOpen: false, limit: 1);

        foreach (var expected in (bool[])[false, true])
        {
            (await world.ReplyAsync(await world.ReportedAsync(world.Amara), world.Ines, ProblemState.TakenUp)).ShouldBe(Outcome.Accepted);
            (await FindAsync(world, world.Amara))!.IsOverLimit.ShouldBe(expected);
        }
    }

    [Theory, EachDatabase]
    public async Task Is_filtered_by_state_and_tag_and_sorted_by_the_sum(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var linen = await world.ReportedAsync(world.Amara, "Linen", ProblemTags.NoTime | ProblemTags.NoPower);
        var noise = await world.ReportedAsync(world.Amara, "Noise", ProblemTags.NoTime);
        var falls = await world.ReportedAsync(world.Amara, "Falls", ProblemTags.NearMiss);
        await world.ReplyAsync(noise, world.Ines, ProblemState.SetAside, "After the summer.");
        await world.ScoreAsync(linen, world.Ines, new(3, 3, 0, 0, 2, 1));

        (await TextsAsync(world, new())).ShouldBe(["Falls", "Linen"]);
        (await TextsAsync(world, new(ProblemSelection.All, ProblemTags.NoTime))).ShouldBe(["Noise", "Linen"]);
        (await TextsAsync(world, new(ProblemSelection.SetAside))).ShouldBe(["Noise"]);
        (await TextsAsync(world, new(ProblemSelection.TakenUp))).ShouldBeEmpty();
        (await TextsAsync(world, new(Order: ProblemOrder.Priority))).ShouldBe(["Linen", "Falls"]);
        (await world.FindAsync(linen, world.Amara))!.Problem.Scores.ShouldBe(new PriorityScores(3, 3, 0, 0, 2, 1));
        (await world.ScoreAsync(falls, world.Amara, new(1, 1, 1, 1, 1, 1))).ShouldBe(Outcome.NotAllowed);
    }

    [Fact]
    public void Effort_counts_the_other_way_round()
    {
        new PriorityScores(0, 0, 0, 0, 0, 3).Sum.ShouldBe(0);
        new PriorityScores(3, 3, 3, 3, 3, 0).Sum.ShouldBe(PriorityScores.MostInAll);
        new PriorityScores(1, 2, 3, 0, 1, 1).Sum.ShouldBe(1 + 2 + 3 + 0 + 1 + 2);
    }

    [Fact]
    public void Refuses_an_answer_that_is_none()
    {
        Problem.Report(default, default, new("Noise"), default, out var problem);

        problem!.Score(new(0, 4, 0, -1, 0, 0), 1).Refusals.Select(refusal => refusal.Field).ShouldBe(["MattersToStaff", "Viability"]);
        problem.Priority.ShouldBeNull();
    }

    [Theory]
    [InlineData("  Two\n lines ", "Two lines")]
    [InlineData("", "")]
    public void A_title_is_one_line(string text, string title) => Problem.TitleOf(text).ShouldBe(title);

    [Fact]
    public void A_title_ends_after_a_word() => Problem.TitleOf(string.Concat(Enumerable.Repeat("word ", 50))).ShouldBe(string.Join(' ', Enumerable.Repeat("word", 24)) + "…");

    private static async Task<BoardView?> FindAsync(World world, Actor actor)
    {
        await using var db = world.Open();
        return await new FindBoard(db).Handle(world.Rowan, actor, TestContext.Current.CancellationToken);
    }

    private static async Task<IEnumerable<string>> TextsAsync(World world, ProblemFilter filter) => (await world.ListAsync(world.Amara, filter)).Select(problem => problem.Text);
}
