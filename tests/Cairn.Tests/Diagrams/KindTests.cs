using System.Globalization;
using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;

namespace Cairn.Tests.Diagrams;

public sealed class KindTests
{
    public static TheoryData<DiagramKind> Kinds => [.. Enum.GetValues<DiagramKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_begins_grows_and_is_drawn(DiagramKind kind)
    {
        var rules = DiagramRules.Of(kind);
        var state = rules.Begin("Why people fall", CultureInfo.InvariantCulture);
        if (rules.IsBlank(state))
            state = rules.Apply(state, Board.Add("lane", ProcessRules.Lanes, "Nurse")).State;
        var first = state.VisibleNodes.First().Id;

        var grown = Done(rules, state, new DiagramEdit(EditKind.Grow, first, "part-new", Value: "It is dark"));

        rules.FaultOf(grown).ShouldBeNull();
        foreach (var width in new[] { 288, 1040 })
            rules.Draw(new(grown), null, new("Falls", width, CultureInfo.InvariantCulture, "p")).ShouldContain("data-node=\"part-new\"");
        rules.Describe(new(grown), CultureInfo.InvariantCulture).ShouldNotBeEmpty();
        Texts(rules.Outline(new(grown), CultureInfo.InvariantCulture)).ShouldContain("It is dark");
    }

    [Fact]
    public void A_driver_without_an_idea_stands_out_until_features_count()
    {
        var rules = DiagramRules.Of(DiagramKind.Drivers);
        var state = Done(rules, rules.Begin("", CultureInfo.InvariantCulture), Board.Grow("root", "light", "Light"), Board.Grow("root", "floor", "Dry floors"), Board.Grow("light", "lamp", "Lamps"), Board.Grow("lamp", "idea", "By itself"));

        BareDrivers.In(new(state)).ShouldBe([Board.IdOf("floor")]);
        BareDrivers.In(new(state, new Dictionary<string, DriverCount> { [Board.IdOf("floor")] = new(1, 0) })).Order(StringComparer.Ordinal).ShouldBe([Board.IdOf("lamp"), Board.IdOf("light")]);
        BareDrivers.In(new(state, new Dictionary<string, DriverCount> { [Board.IdOf("idea")] = new(0, 2) })).ShouldBe([Board.IdOf("floor")]);
    }

    [Fact]
    public void A_driver_that_is_dropped_on_another_serves_it_and_on_a_neighbour_takes_its_place()
    {
        var rules = DiagramRules.Of(DiagramKind.Drivers);
        var state = Done(rules, rules.Begin("", CultureInfo.InvariantCulture), Board.Grow("root", "light", "Light"), Board.Grow("root", "floor", "Floors"), Board.Grow("light", "lamp", "Lamps"));

        state = Done(rules, state, new DiagramEdit(EditKind.Drop, Board.IdOf("lamp"), Board.IdOf("floor")));
        state.VisibleTies.Where(tie => tie.To == Board.IdOf("lamp")).Select(tie => tie.From).ShouldBe([Board.IdOf("floor")]);
        state = Done(rules, state, new DiagramEdit(EditKind.Drop, Board.IdOf("floor"), Board.IdOf("light")));
        state.VisibleNodes.Where(node => node.Place == "1").Select(node => node.Text).ShouldBe(["Floors", "Light"]);
        Done(rules, state, new DiagramEdit(EditKind.Down, Board.IdOf("floor"))).VisibleNodes.Where(node => node.Place == "1").Select(node => node.Text).ShouldBe(["Light", "Floors"]);
    }

    [Fact]
    public void A_driver_that_comes_back_loses_the_links_that_would_lead_backwards()
    {
        var rules = DiagramRules.Of(DiagramKind.Drivers);
        var state = Done(rules, rules.Begin("", CultureInfo.InvariantCulture), Board.Grow("root", "light", "Light"), Board.Grow("light", "lamp", "Lamps"), new DiagramEdit(EditKind.Remove, Board.IdOf("light")), new DiagramEdit(EditKind.Move, Board.IdOf("lamp"), Place: "1"), new DiagramEdit(EditKind.Restore, Board.IdOf("light")));

        rules.FaultOf(state).ShouldBeNull();
        state.VisibleTies.Select(tie => tie.From).ShouldBe([DiagramState.Root]);
    }

    [Fact]
    public void A_cause_cannot_belong_to_what_belongs_to_it_and_goes_and_comes_with_what_it_belongs_to()
    {
        var rules = DiagramRules.Of(DiagramKind.Fishbone);
        var state = Done(rules, rules.Begin("Falls", CultureInfo.InvariantCulture), Board.Grow("root", "place", "The place"), Board.Grow("place", "dark", "It is dark"));

        rules.RefusalOf(state, new(EditKind.Move, Board.IdOf("place"), Place: Board.IdOf("dark")))!.Words.ShouldBe("DiagramFault.Circle");
        var without = Done(rules, state, new DiagramEdit(EditKind.Remove, Board.IdOf("place")));
        without.IsVisible(Board.IdOf("dark")).ShouldBeFalse();
        rules.Apply(without, Board.Say("dark", DiagramField.Text, "Too late")).HadEffect.ShouldBeFalse();
        rules.Apply(without, Board.Grow("dark", "more", "More") with { Kind = EditKind.Add, Node = Board.IdOf("more"), Place = Board.IdOf("dark") }).HadEffect.ShouldBeFalse();
        Done(rules, without, new DiagramEdit(EditKind.Restore, Board.IdOf("place"))).IsVisible(Board.IdOf("dark")).ShouldBeTrue();
    }

    [Fact]
    public void A_step_stands_in_a_lane_and_a_way_may_lead_back_but_not_to_itself()
    {
        var rules = DiagramRules.Of(DiagramKind.Process);
        var state = Done(rules, DiagramState.Empty, Board.Add("nurse", ProcessRules.Lanes, "Nurse"), Board.Grow("nurse", "ask", "Ask"), Board.Grow("ask", "help", "Help"), Board.Link("help", "ask"));

        rules.FaultOf(state).ShouldBeNull();
        rules.FaultOf(Done(rules, state, Board.Link("ask", "ask")))!.Kind.ShouldBe(Cairn.Drawing.DiagramFaultKind.LinkToItself);
        rules.RefusalOf(state, new(EditKind.Move, Board.IdOf("ask"), Place: ProcessRules.Lanes))!.Words.ShouldBe("DiagramPlaceUnknown");
        rules.RefusalOf(state, Board.Say("ask", ProcessRules.Minutes, "soon"))!.Words.ShouldBe("DiagramNumber");
        rules.RefusalOf(state, Board.Say("ask", ProcessRules.Mark, "Lovely"))!.Words.ShouldBe("DiagramFieldUnknown");
        rules.IsBlank(Done(rules, state, new DiagramEdit(EditKind.Remove, Board.IdOf("nurse")))).ShouldBeTrue("its steps go with a lane");
    }

    [Fact]
    public void A_force_stands_on_one_side_and_is_one_to_five_strong()
    {
        var rules = DiagramRules.Of(DiagramKind.Forces);
        var state = Done(rules, rules.Begin("Lamps", CultureInfo.InvariantCulture), Board.Add("cost", ForceRules.Repellents, "Cost"), Board.Grow("cost", "noise", "Noise"));

        rules.RefusalOf(state, Board.Say("cost", ForceRules.Strength, "6"))!.Words.ShouldBe("DiagramFieldUnknown");
        rules.RefusalOf(state, Board.Add("more", "Nowhere", "More"))!.Words.ShouldBe("DiagramPlaceUnknown");
        rules.Outline(new(Done(rules, state, Board.Say("cost", ForceRules.Strength, "5"))), CultureInfo.InvariantCulture)[0].Children[1].Children.Select(one => one.Text).ShouldBe(["Cost", "Noise"]);
    }

    private static DiagramState Done(DiagramRules rules, DiagramState state, params DiagramEdit[] edits)
    {
        foreach (var edit in edits)
        {
            var planned = rules.Plan(state, edit);
            planned.Refusal.ShouldBeNull();
            foreach (var small in planned.Edits)
            {
                rules.RefusalOf(state, small).ShouldBeNull();
                state = rules.Apply(state, small).State;
            }
        }

        return state;
    }

    private static IEnumerable<string> Texts(IEnumerable<Cairn.Drawing.OutlineEntry> entries) => entries.SelectMany(entry => Texts(entry.Children).Prepend(entry.Text));
}
