using System.Globalization;
using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;

namespace Cairn.Tests.Diagrams;

/// <summary>Whatever can be said of a part or a link is compared, and none of it is told as “nothing changed”.</summary>
public sealed class DifferencesTests
{
    public static TheoryData<DiagramKind> Kinds => [.. Enum.GetValues<DiagramKind>()];

    [Theory]
    [InlineData(DiagramKind.Forces, ForceRules.Strength, "1", "5")]
    [InlineData(DiagramKind.Process, ProcessRules.Mark, "Waste", "Remove")]
    [InlineData(DiagramKind.Process, ProcessRules.Minutes, "", "20")]
    [InlineData(DiagramKind.Process, ProcessRules.Layer, "", "Done")]
    [InlineData(DiagramKind.Process, ProcessRules.Sort, "", "Decision")]
    [InlineData(DiagramKind.Whys, WhysRules.IsRoot, "", DiagramField.Yes)]
    [InlineData(DiagramKind.Drivers, DriverRules.Equity, "", DiagramField.Yes)]
    [InlineData(DiagramKind.Drivers, DriverRules.Note, "warm", "warm, not bright")]
    public void Each_answer_that_changed_is_told_and_drawn(DiagramKind kind, string field, string earlier, string later)
    {
        var rules = DiagramRules.Of(kind);
        var state = Drawn(rules, kind);
        var before = earlier.Length == 0 ? state : rules.Apply(state, Board.Say("one", field, earlier)).State;
        var after = rules.Apply(before, Board.Say("one", field, later)).State;

        var differences = DiagramDifferences.Of(kind, before, after);

        var told = differences.Fields.ShouldHaveSingleItem();
        (told.Part, told.Other, told.Field, told.After).ShouldBe(("One", null, field, later));
        differences.IsEmpty.ShouldBeFalse();
        rules.Draw(new(after), before, new("Falls", 1040, CultureInfo.InvariantCulture, "p")).ShouldContain(">changed");
    }

    [Theory]
    [InlineData(DiagramKind.Drivers, DriverRules.Weak, DiagramField.Yes, "became weak")]
    [InlineData(DiagramKind.Process, ProcessRules.Label, "no", "cairn-link-added")]
    [InlineData(DiagramKind.Process, ProcessRules.Layer, "Imagined", "cairn-link-added")]
    public void Each_answer_that_changed_of_a_link_is_told_and_drawn(DiagramKind kind, string field, string later, string drawn)
    {
        var rules = DiagramRules.Of(kind);
        var before = Drawn(rules, kind);
        var after = rules.Apply(before, new(EditKind.Say, Board.IdOf("one"), Board.IdOf("two"), Field: field, Value: later)).State;

        var told = DiagramDifferences.Of(kind, before, after).Fields.ShouldHaveSingleItem();

        (told.Part, told.Other, told.Field, told.After).ShouldBe(("One", "Two", field, later));
        rules.Draw(new(after), before, new("Falls", 1040, CultureInfo.InvariantCulture, "p")).ShouldContain(drawn);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_came_and_went_is_drawn_and_what_stayed_is_no_difference(DiagramKind kind)
    {
        var rules = DiagramRules.Of(kind);
        var before = Drawn(rules, kind);
        var after = rules.Apply(before, new(EditKind.Remove, Board.IdOf("two"))).State;

        DiagramDifferences.Of(kind, before, before).IsEmpty.ShouldBeTrue();
        DiagramDifferences.Of(kind, before, after).Went.ShouldBe(["Two"]);
        foreach (var width in new[] { 288, 1040 })
        {
            var look = new DiagramLook("Falls", width, CultureInfo.InvariantCulture, "p");
            rules.Draw(new(after), before, look).ShouldContain(">taken out<");
            rules.Draw(new(before), after, look).ShouldContain(">new<");
        }
    }

    [Fact]
    public void An_answer_that_says_what_is_usual_is_no_difference_and_another_order_is_one()
    {
        var rules = DiagramRules.Of(DiagramKind.Forces);
        var before = Drawn(rules, DiagramKind.Forces);

        DiagramDifferences.Of(DiagramKind.Forces, before, rules.Apply(before, Board.Say("one", ForceRules.Strength, "3")).State).IsEmpty.ShouldBeTrue();
        var turned = DiagramDifferences.Of(DiagramKind.Forces, before, rules.Apply(before, new(EditKind.Move, Board.IdOf("one"), Board.IdOf("two"))).State);
        (turned.IsReordered, turned.Moved.Count).ShouldBe((true, 0));
    }

    /// <summary>Two parts, one after the other or below it, linked where parts of the kind are.</summary>
    private static DiagramState Drawn(DiagramRules rules, DiagramKind kind)
    {
        var (state, place) = (rules.Begin("Falls", CultureInfo.InvariantCulture), kind switch { DiagramKind.Drivers => "1", DiagramKind.Forces => ForceRules.Attractors, DiagramKind.Process => Board.IdOf("lane"), _ => DiagramState.Root });
        DiagramEdit[] edits =
        [
            .. kind == DiagramKind.Process ? [Board.Add("lane", ProcessRules.Lanes, "Nurse")] : Array.Empty<DiagramEdit>(),
            Board.Add("one", place, "One"),
            Board.Add("two", kind == DiagramKind.Drivers ? "2" : place, "Two"),
            .. rules.LinkFields is null ? [] : new[] { Board.Link("one", "two") },
        ];
        return edits.Aggregate(state, (drawn, edit) => rules.Apply(drawn, edit).State);
    }
}
