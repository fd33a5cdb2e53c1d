using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Diagrams;

/// <summary>Somebody of the team who means harm, or a program that sends nonsense.</summary>
public sealed class HostileEditTests
{
    [Theory, EachDatabase]
    public async Task What_a_kind_does_not_use_is_not_kept_and_the_history_stays_readable(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world, DiagramKind.Whys);
        await board.SendAsync(Board.Add("first", DiagramState.Root, "Wet floors"));

        var end = await board.SendAsync(new DiagramEdit(EditKind.Move, Board.IdOf("first"), DiagramEdit.First, Field: "bogus", Value: new string('x', 1_000_000)));

        var written = end.Written.ShouldHaveSingleItem();
        (written.Field, written.Value).ShouldBe(("", ""));
        OperationWords.Of(written, DiagramKind.Whys, Board.English).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_chain_of_parts_is_walked_once()
    {
        var state = new DiagramState([.. Enumerable.Range(0, 5_000).Select(i => DiagramPart.Of($"part-{i}", $"part-{i - 1}", "Why"))], []);

        state.VisibleParts.Count().ShouldBe(5_000);
        state.With(state.Parts[2_500] with { IsRemoved = true }).VisibleParts.Count().ShouldBe(2_500);
    }

    [Fact]
    public void What_comes_back_and_what_is_linked_counts_too()
    {
        var full = new DiagramState([.. Enumerable.Range(0, DiagramRules.MostParts).Select(i => DiagramPart.Of($"part-{i}", "", "Why"))], []);
        var more = full with { Parts = full.Parts.Add(DiagramPart.Of("part-more", "", "Why")) };
        var thicket = full with { Links = [.. Enumerable.Range(0, DiagramRules.MostLinks + 1).Select(i => new DiagramLink($"part-{i / 300}", $"part-{i % 300}", DiagramField.None))] };

        DiagramRules.SizeRefusal(full, more)!.Words.ShouldBe("DiagramFull");
        DiagramRules.SizeRefusal(more, full).ShouldBeNull("it becomes smaller");
        DiagramRules.SizeRefusal(full, thicket)!.Words.ShouldBe("DiagramLinksFull");
        DiagramRules.SizeRefusal(thicket, full).ShouldBeNull();
    }

    [Fact]
    public void Whom_the_team_may_not_know_has_no_name()
    {
        var visitors = new DiagramVisitors(new());
        var (diagram, amara, otto) = (new DiagramId(Guid.CreateVersion7()), new PersonId(Guid.CreateVersion7()), new PersonId(Guid.CreateVersion7()));
        using var team = visitors.Enter(diagram, amara, "Amara");
        using var stranger = visitors.Enter(diagram, otto, "");

        visitors.Others(diagram, amara).ShouldBe([""]);
        visitors.Others(diagram, otto).ShouldBe(["Amara"]);
    }
}
