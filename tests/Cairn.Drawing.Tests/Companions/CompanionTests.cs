using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Companions;

public class CompanionTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Refuses_a_strength_beyond_one_to_five(int strength) =>
        Should.Throw<ArgumentException>(() => ForceField.Of("Change", [new("a", "Pull", strength)], [])).Message.ShouldStartWith($"“Pull” has the strength {strength}; expected 1 to 5.");

    [Fact]
    public void Refuses_an_id_on_both_sides_of_a_force_field() =>
        Should.Throw<ArgumentException>(() => ForceField.Of("Change", [new("a", "Pull")], [new("a", "Push")])).Message.ShouldContain("more than once");

    [Fact]
    public void Refuses_an_id_twice_in_a_fishbone_and_in_a_chain_of_whys()
    {
        Fishbone.FaultOf([new("a", "People", [new("b", "Tired", [new("a", "Late")])])])!.Kind.ShouldBe(DiagramFaultKind.IdTwice);
        Should.Throw<ArgumentException>(() => WhysDrawing.Render(new("a", "Problem", [new("a", "Answer")]), new() { Title = "" }));
    }

    [Fact]
    public void An_arrow_is_as_long_as_its_force_is_strong()
    {
        var root = XDocument.Parse(FamilyCases.Named("forces-huddle").Draw(720)).Root!;

        var matron = Length("matron");

        Length("care").ShouldBe(matron * 5 / 3, 0.1);
        Length("short").ShouldBe(matron * 2 / 3, 0.1);

        double Length(string id)
        {
            var path = root.Descendants(Svg + "g").Single(group => group.Attribute("data-node")?.Value == id).Element(Svg + "path")!.Attribute("d")!.Value;
            var across = Regex.Matches(path, @"[MLH](?<x>[\d.]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => double.Parse(match.Groups["x"].Value, CultureInfo.InvariantCulture)).ToArray();
            return across.Max() - across.Min();
        }
    }

    [Fact]
    public void Each_is_described_in_numbers()
    {
        CompanionCases.Huddle.Describe().ShouldBe("Attractors: 4, together 14. Repellents: 5, together 15.");
        CompanionCases.CallBells.Describe().ShouldBe("Answers: 7, the deepest after 4 whys. Root causes: 1.");
        CompanionCases.Falls.Describe().ShouldBe("Falls between 22:00 and 06:00. People: 4, Ways of working: 2, Equipment: 3, Surroundings: 2, Medicines: 3.");
    }

    [Fact]
    public void Each_has_an_outline_of_one_shape()
    {
        CompanionCases.Huddle.Outline().Select(side => side.Children.Count).ShouldBe([4, 5]);
        CompanionCases.Huddle.Outline()[0].Children[0].Notes.ShouldBe(["strength 5 of 5"]);
        CompanionCases.Falls.Outline()[0].Children[0].Children.Select(cause => cause.Text).ShouldBe(["Sick leave not covered", "Bank staff do not know the ward"]);
        CompanionCases.CallBells.Outline().ShouldHaveSingleItem().Children.Select(answer => (answer.Lead, answer.Id)).ShouldBe([("Why 1", "handover"), ("Why 1", "breakfast")]);
    }

    [Fact]
    public void Two_versions_of_a_force_field_show_what_came_changed_sides_and_went()
    {
        var before = ForceField.Of("Huddle", [new("a", "Seen", 1), new("b", "Short"), new("c", "Liked")], [new("d", "Late")]);
        var compared = ForceField.Compared(before, ForceField.Of("Huddle", [new("a", "Seen", 5), new("c", "Liked"), new("d", "Late")], [new("e", "Forms")]));

        compared.Attractors.Select(force => (force.Id, force.Change, force.StrengthBefore)).ShouldBe([("a", DiagramChange.Changed, 1), ("b", DiagramChange.Removed, null), ("c", DiagramChange.None, null), ("d", DiagramChange.Changed, null)]);
        compared.Repellents.Select(force => (force.Id, force.Change)).ShouldBe([("e", DiagramChange.Added)]);
        compared.Describe().ShouldBe("Attractors: 3, together 11. Repellents: 1, together 3.", "what went is drawn and not counted");
        ForceFieldDrawing.Render(compared, new() { Title = "Huddle" }).ShouldContain("changed, strength before: 1");
    }

    [Fact]
    public void Two_versions_of_a_fishbone_and_of_whys_show_what_belongs_elsewhere_now()
    {
        Fishbone.Compared(Fishbone.Of("Falls", [new("p", "People", [new("few", "Few", [new("ill", "Ill")])]), new("l", "Light")]), Fishbone.Of("Falls", [new("p", "People", [new("new", "New")]), new("l", "Light", [new("ill", "Ill")])]))
            .Categories.SelectMany(category => category.All()).Select(cause => (cause.Id, cause.Change)).ShouldBe([("p", DiagramChange.None), ("few", DiagramChange.Removed), ("new", DiagramChange.Added), ("l", DiagramChange.None), ("ill", DiagramChange.Changed)]);

        var whys = Why.Compared(new("w", "Falls", [new("a", "Dark"), new("b", "Wet")]), new("w", "Falls", [new("a", "Dark") { IsRootCause = true }]));
        whys.All().Select(why => (why.Id, why.Change)).ShouldBe([("w", DiagramChange.None), ("a", DiagramChange.Changed), ("b", DiagramChange.Removed)]);
        whys.Describe().ShouldBe("Answers: 1, the deepest after 1 whys. Root causes: 1.");
    }

    [Theory]
    [InlineData("forces-huddle", 9)]
    [InlineData("whys-call-bells", 8)]
    [InlineData("fishbone-falls", 19)]
    public void A_page_can_find_each_part_at_every_width(string name, int parts)
    {
        foreach (var width in (double[])[320, 720, 1100])
        {
            var ids = XDocument.Parse(FamilyCases.Named(name).Draw(width)).Descendants(Svg + "g").Attributes("data-node").Select(id => id.Value).ToArray();
            ids.Distinct().Count().ShouldBe(parts);
            ids.Length.ShouldBe(parts);
        }
    }

    [Theory]
    [InlineData("forces-huddle")]
    [InlineData("whys-call-bells")]
    [InlineData("fishbone-falls")]
    public void Looks_as_approved(string name)
    {
        ApprovedFile.Check(FamilyCases.Named(name).Draw(900), "Diagrams", name);
        ApprovedFile.Check(FamilyCases.Named(name).Draw(320, SvgMode.Standalone), "Diagrams", name + "-phone");
    }
}
