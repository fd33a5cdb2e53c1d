namespace Cairn.Drawing.Tests.Drivers;

public class DriverDiagramTests
{
    private static readonly DriverNode[] Nodes = [new("aim", 0, "Aim"), new("p", 1, "Driver"), new("q", 1, "Other"), new("s", 2, "Second")];

    [Theory]
    [InlineData("aim", "nobody", DiagramFaultKind.UnknownEnd, "A link names “nobody”, which is not there; expected a part of the diagram.")]
    [InlineData("p", "p", DiagramFaultKind.LinkToItself, "“Driver” is linked to itself; expected a link between two parts.")]
    [InlineData("aim", "p", DiagramFaultKind.LinkTwice, "“Aim” and “Driver” are linked more than once; expected one link between them.")]
    [InlineData("s", "q", DiagramFaultKind.LinkBackwards, "The link from “Second” to “Other” does not lead to the right; expected a link to a later column.")]
    [InlineData("p", "q", DiagramFaultKind.LinkBackwards, "The link from “Driver” to “Other” does not lead to the right; expected a link to a later column.")]
    [InlineData("s", "aim", DiagramFaultKind.Circle, "The link from “Second” to “Aim” closes a circle; expected links that lead one way.")]
    public void Refuses_a_link_with_one_clear_message(string parent, string child, DiagramFaultKind kind, string message)
    {
        DriverLink[] links = [new("aim", "p"), new("p", "s"), new(parent, child)];

        DriverDiagram.FaultOf(Nodes, links)!.Kind.ShouldBe(kind);
        Should.Throw<ArgumentException>(() => DriverDiagram.Of(Nodes, links)).Message.ShouldStartWith(message);
    }

    [Theory]
    [InlineData("", 0, DiagramFaultKind.BadId)]
    [InlineData("two words", 0, DiagramFaultKind.BadId)]
    [InlineData("aim", 0, DiagramFaultKind.IdTwice)]
    [InlineData("new", 4, DiagramFaultKind.UnknownPlace)]
    [InlineData("new", -1, DiagramFaultKind.UnknownPlace)]
    public void Refuses_a_box_that_has_no_id_or_place_of_its_own(string id, int column, DiagramFaultKind kind) =>
        DriverDiagram.FaultOf([.. Nodes, new(id, column, "New")], [])!.Kind.ShouldBe(kind);

    [Fact]
    public void A_link_may_skip_a_column_and_a_box_may_serve_several() =>
        DriverDiagram.FaultOf(Nodes, [new("aim", "p"), new("aim", "s"), new("p", "s"), new("q", "s", IsWeak: true)]).ShouldBeNull();

    [Fact]
    public void Two_versions_show_what_came_what_changed_and_what_went()
    {
        var before = DriverDiagram.Of(Nodes, [new("aim", "p"), new("aim", "q"), new("p", "s")]);
        var after = DriverDiagram.Of([Nodes[0], Nodes[1] with { Text = "Better words" }, Nodes[3], new("new", 1, "New")], [new("aim", "p", IsWeak: true), new("aim", "new"), new("p", "s")]);

        var compared = DriverDiagram.Compared(before, after);

        compared.Nodes.Select(node => (node.Id, node.Change)).ShouldBe(
            [("aim", DiagramChange.None), ("p", DiagramChange.Changed), ("q", DiagramChange.Removed), ("s", DiagramChange.None), ("new", DiagramChange.Added)]);
        compared.Links.Select(link => (link.Child, link.Change)).ShouldBe(
            [("p", DiagramChange.Changed), ("new", DiagramChange.Added), ("s", DiagramChange.None), ("q", DiagramChange.Removed)]);
    }

    [Fact]
    public void A_link_that_became_weak_stands_out_and_says_so_as_do_a_note_and_equity()
    {
        var before = DriverDiagram.Of([Nodes[0], Nodes[1], Nodes[2] with { IsBare = true }], [new("aim", "p"), new("aim", "q")]);
        var compared = DriverDiagram.Compared(before, DriverDiagram.Of([Nodes[0], Nodes[1] with { IsEquity = true }, Nodes[2] with { Note = "since May" }], [new("aim", "p", IsWeak: true), new("aim", "q")]));

        compared.Nodes.Select(node => node.Change).ShouldBe([DiagramChange.None, DiagramChange.Changed, DiagramChange.Changed]);
        var drawn = DriverDrawing.Render(compared, new() { Title = "Ours" }, new() { Width = 1100 });
        drawn.ShouldContain("cairn-link cairn-link-added cairn-link-weak");
        drawn.ShouldContain("thick line: a link that is new, or became weak or strong");
        DriverWords.Outline(compared)[0].Children[0].Notes.ShouldContain("its link with “Aim” became weak");
        DriverDiagram.Compared(before, DriverDiagram.Of([Nodes[0], Nodes[1], Nodes[2]], before.Links)).Nodes.ShouldAllBe(node => node.Change == DiagramChange.None, "what follows from counting is said by nobody");
    }

    [Fact]
    public void A_version_against_itself_shows_no_change()
    {
        var compared = DriverDiagram.Compared(DriverCases.Infections, DriverCases.Infections);

        compared.Nodes.ShouldAllBe(node => node.Change == DiagramChange.None);
        compared.Links.ShouldAllBe(link => link.Change == DiagramChange.None);
    }

    [Fact]
    public void A_box_that_moved_to_the_left_of_what_it_had_served_can_still_be_compared()
    {
        var before = DriverDiagram.Of(Nodes, [new("p", "s")]);
        var after = DriverDiagram.Of([Nodes[0], Nodes[1], Nodes[2], Nodes[3] with { Column = 1 }], []);

        DriverDiagram.Compared(before, after).Links.ShouldBeEmpty();
    }

    [Fact]
    public void The_outline_has_each_box_once_and_repeats_it_below_what_else_it_serves()
    {
        var diagram = DriverDiagram.Of(Nodes, [new("aim", "p"), new("aim", "q"), new("p", "s"), new("q", "s", IsWeak: true)]);

        var aim = DriverWords.Outline(diagram).ShouldHaveSingleItem();

        (aim.Lead, aim.Text).ShouldBe(("Aim", "Aim"));
        aim.Children.Select(child => child.Id).ShouldBe(["p", "q"]);
        aim.Children[0].Children.ShouldHaveSingleItem().IsRepeat.ShouldBeFalse();
        var repeat = aim.Children[1].Children.ShouldHaveSingleItem();
        (repeat.Id, repeat.IsRepeat).ShouldBe(("s", true));
        repeat.Notes.ShouldBe(["weak link"]);
    }

    [Fact]
    public void Is_described_in_numbers() =>
        DriverWords.Describe(DriverCases.Infections).ShouldBe(
            "Aim: 1, Primary drivers: 3, Secondary drivers: 5, Change ideas: 5. Links: 15, of which 3 weak. With nothing attached yet: 2.");
}
