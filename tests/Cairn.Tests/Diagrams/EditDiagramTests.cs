using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Diagrams;

public sealed class EditDiagramTests
{
    [Theory, EachDatabase]
    public async Task What_is_sent_twice_is_done_once(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);

        var first = await board.SendAsync("a", world.Amara, Board.Grow("root", "light", "Light on the way"));
        var again = await board.SendAsync("a", world.Amara, Board.Grow("root", "light", "Light on the way"));

        again.Number.ShouldBe(first.Number);
        again.Written.Select(one => one.Number).ShouldBe([1, 2]);
        (await board.ReadAsync()).VisibleParts.Count().ShouldBe(2);
        await using var db = world.Open();
        (await db.DiagramOperations.CountAsync(Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task A_key_never_stands_for_what_another_did(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync("a", world.Amara, Board.Grow("root", "light", "Light")); // two operations, kept as “a” and “a+1”

        var other = await board.SendAsync("a+1", world.Ines, Board.Grow("root", "floor", "Floors"));

        other.Outcome.Refusals.Single().Words.ShouldBe("DiagramKeyUnfit");
        other.Written.ShouldBeEmpty("what somebody else did is no answer");
    }

    [Theory, EachDatabase]
    public async Task Different_things_said_of_one_part_both_stay_and_of_the_same_the_later_wins(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Grow("root", "light", "Light"));

        await board.SendAsync("amara", world.Amara, Board.Say("light", DiagramField.Text, "Light on the way"));
        await board.SendAsync("ines", world.Ines, Board.Say("light", DriverRules.Note, "warm, not bright"));
        await board.SendAsync("ines-2", world.Ines, Board.Say("light", DiagramField.Text, "Light by the bed"));

        var light = (await board.ReadAsync()).Find(Board.IdOf("light"))!;
        (light.Text, light.Value(DriverRules.Note)).ShouldBe(("Light by the bed", "warm, not bright"));
        await using var db = world.Open();
        (await db.DiagramOperations.Where(one => one.Field == DiagramField.Text).OrderBy(one => one.Number).Select(one => one.Before).ToListAsync(Cancel)).ShouldBe(["Light", "Light on the way"]);
    }

    [Theory, EachDatabase]
    public async Task What_comes_too_late_is_kept_without_effect_and_what_was_removed_comes_back(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Grow("root", "light", "Light"), Board.Grow("light", "lamp", "A lamp"));
        await board.SendAsync(new DiagramEdit(EditKind.Remove, Board.IdOf("light")));

        var late = await board.SendAsync("ines", world.Ines, Board.Say("light", DiagramField.Text, "Candles"));

        late.Outcome.ShouldBe(Outcome.Accepted);
        late.CameTooLate.ShouldBeTrue();
        (await board.ReadAsync()).VisibleLinks.ShouldBeEmpty();
        await board.SendAsync(new DiagramEdit(EditKind.Restore, Board.IdOf("light")));
        var state = await board.ReadAsync();
        state.Find(Board.IdOf("light"))!.Text.ShouldBe("Light");
        state.VisibleLinks.Count().ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_is_refused_whole_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Grow("root", "light", "Light"), Board.Grow("light", "lamp", "A lamp"), Board.Grow("lamp", "idea", "By itself"));
        var before = (await board.ReadAsync()).Parts.Count;

        (await RefusalAsync(board, Board.Link("light", "light"))).ShouldBe("DiagramFault.LinkToItself");
        (await RefusalAsync(board, Board.Add("more", "1", "More"), Board.Link("lamp", "more"))).ShouldBe("DiagramFault.LinkBackwards");
        (await RefusalAsync(board, Board.Grow("idea", "fifth", "Too deep"))).ShouldBe("DiagramDeepest");
        (await RefusalAsync(board, Board.Add("fifth", "4", "Too deep"))).ShouldBe("DiagramPlaceUnknown");
        (await RefusalAsync(board, Board.Say("root", DiagramField.Text, "Ours"))).ShouldBe("DiagramAimIsGiven");
        (await RefusalAsync(board, Board.Say("light", "Colour", "blue"))).ShouldBe("DiagramFieldUnknown");
        (await RefusalAsync(board, Board.Say("light", DiagramField.Text, new string('x', 201)))).ShouldBe("TooLong");
        (await RefusalAsync(board, new DiagramEdit(EditKind.Remove, "root"))).ShouldBe("DiagramRootStays");
        (await RefusalAsync(board, new DiagramEdit(EditKind.Add, "x", Place: "1"))).ShouldBe("DiagramIdUnfit");
        (await RefusalAsync(board, Board.Link("light", "nowhere"))).ShouldBe("DiagramPartUnknown");

        (await board.ReadAsync()).Parts.Count.ShouldBe(before);
        await using var db = world.Open();
        (await db.DiagramOperations.CountAsync(Cancel)).ShouldBe(6);
    }

    [Theory, EachDatabase]
    public async Task Only_the_team_and_those_who_run_it_draw_and_nobody_in_a_closed_project(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);

        (await board.SendAsync("otto", world.Otto, Board.Grow("root", "light", "Light"))).Outcome.ShouldBe(Outcome.NotFound);
        (await board.SendAsync("ines", world.Ines, Board.Grow("root", "light", "Light"))).Outcome.ShouldBe(Outcome.Accepted);
        await Work.CloseAsync(world, board.Project, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);

        (await board.SendAsync(Board.Say("light", DiagramField.Text, "Lamps"))).Outcome.Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task Many_at_once_are_numbered_without_gaps(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => board.SendAsync($"key-{i}", i % 2 == 0 ? world.Amara : world.Ines, Board.Add($"{i}", "1", $"Driver {i}"))));

        await using var db = world.Open();
        (await db.DiagramOperations.OrderBy(one => one.Number).Select(one => one.Number).ToListAsync(Cancel)).ShouldBe(Enumerable.Range(1, 12));
        (await board.ReadAsync()).VisibleParts.Count().ShouldBe(13);
    }

    private static async Task<string> RefusalAsync(Board board, params DiagramEdit[] edits) => (await board.SendAsync(edits)).Outcome.Refusals.Single().Words;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
