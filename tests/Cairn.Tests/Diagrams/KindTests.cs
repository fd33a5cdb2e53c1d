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
        var first = state.VisibleParts.First().Id;

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
        state.VisibleLinks.Where(link => link.To == Board.IdOf("lamp")).Select(link => link.From).ShouldBe([Board.IdOf("floor")]);
        state = Done(rules, state, new DiagramEdit(EditKind.Drop, Board.IdOf("floor"), Board.IdOf("light")));
        state.VisibleParts.Where(node => node.Place == "1").Select(node => node.Text).ShouldBe(["Floors", "Light"]);
        Done(rules, state, new DiagramEdit(EditKind.Down, Board.IdOf("floor"))).VisibleParts.Where(node => node.Place == "1").Select(node => node.Text).ShouldBe(["Light", "Floors"]);
    }

    [Fact]
    public void A_driver_that_comes_back_loses_the_links_that_would_lead_backwards()
    {
        var rules = DiagramRules.Of(DiagramKind.Drivers);
        var state = Done(rules, rules.Begin("", CultureInfo.InvariantCulture), Board.Grow("root", "light", "Light"), Board.Grow("light", "lamp", "Lamps"), new DiagramEdit(EditKind.Remove, Board.IdOf("light")), new DiagramEdit(EditKind.Move, Board.IdOf("lamp"), Place: "1"), new DiagramEdit(EditKind.Restore, Board.IdOf("light")));

        rules.FaultOf(state).ShouldBeNull();
        state.VisibleLinks.Select(link => link.From).ShouldBe([DiagramState.Root]);
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
    public void Work_as_imagined_and_as_done_are_drawn_apart_and_where_they_part_is_told()
    {
        var rules = DiagramRules.Of(DiagramKind.Process);
        var state = Done(rules, DiagramState.Empty, Board.Add("nurse", ProcessRules.Lanes, "Nurse"), Board.Grow("nurse", "ask", "Ask"), Board.Grow("ask", "form", "Fill in the form"), Board.Grow("ask", "round", "Ring round"));
        ProcessRules.GapsOf(state).IsNone.ShouldBeTrue();

        state = Done(rules, state, Board.Say("form", ProcessRules.Layer, "Imagined"), Board.Say("round", ProcessRules.Layer, "Done"), new(EditKind.Say, Board.IdOf("ask"), Board.IdOf("form"), Field: ProcessRules.Layer, Value: "Imagined"));

        var gaps = ProcessRules.GapsOf(state);
        (gaps.Imagined.Single(), gaps.Done.Single(), gaps.Ways).ShouldBe(("Fill in the form", "Ring round", 1));
        Texts(rules.Outline(new(state, Layer: Cairn.Drawing.WorkLayer.Done), CultureInfo.InvariantCulture)).ShouldBe(["Nurse", "Ask", "Ring round"]);
        var look = new DiagramLook("Help", 1040, CultureInfo.InvariantCulture, "p");
        rules.Draw(new(state, Layer: Cairn.Drawing.WorkLayer.Imagined), null, look).ShouldNotContain("Ring round");
        rules.Draw(new(state), null, look).ShouldContain("Ring round");
    }

    [Fact]
    public void A_force_stands_on_one_side_and_is_one_to_five_strong()
    {
        var rules = DiagramRules.Of(DiagramKind.Forces);
        var state = Done(rules, rules.Begin("Lamps", CultureInfo.InvariantCulture), Board.Add("cost", ForceRules.Repellents, "Cost"), Board.Grow("cost", "noise", "Noise"));

        rules.RefusalOf(state, Board.Say("cost", ForceRules.Strength, "6"))!.Words.ShouldBe("DiagramFieldUnknown");
        rules.RefusalOf(state, Board.Add("more", "Nowhere", "More"))!.Words.ShouldBe("DiagramPlaceUnknown");
        rules.Outline(new(Done(rules, state, Board.Say("cost", ForceRules.Strength, "5"))), CultureInfo.InvariantCulture)[0].Children[1].Children.Select(one => one.Text).TakeLast(2).ShouldBe(["Cost", "Noise"]);
    }

    /// <summary>Braithwaite, BMJ 2018;361:k2014, box 1: medical progress, benefit that nobody disputes, new models of care, necessity or acceptance; orders from above alone, powers that do not support it, bureaucracy, policy on policy, attempts at the surface of politics and culture.</summary>
    [Fact]
    public void A_force_field_begins_with_four_attractors_and_five_repellents_that_can_be_changed()
    {
        var rules = DiagramRules.Of(DiagramKind.Forces);
        var state = rules.Begin("Lamps", CultureInfo.InvariantCulture);

        state.VisibleParts.Where(node => node.Place == ForceRules.Attractors).Select(node => node.Text).ShouldBe(
            ["New tests or treatments make it possible", "Nobody doubts that it does people good", "It comes with a new way of giving care", "It is needed, or the professions want it themselves"]);
        state.VisibleParts.Where(node => node.Place == ForceRules.Repellents).Select(node => node.Text).ShouldBe(
            ["It is ordered from above, and little else is done for it", "Those with the power to resist are not for it", "Rules and offices that have set hard", "One more policy on top of those there are", "It only scratches at power and culture, which lie deep"]);
        Done(rules, state, new DiagramEdit(EditKind.Remove, "repellent-3"), new DiagramEdit(EditKind.Say, "attractor-1", Field: ForceRules.Strength, Value: "5")).VisibleParts.Count().ShouldBe(9);
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
