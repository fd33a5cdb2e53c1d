using System.Globalization;
using System.Xml.Linq;
using Cairn.Drawing.Processes;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Processes;

public class ProcessMapTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ProcessLane[] Lanes = [new("n", "Nurse"), new("d", "Doctor")];
    private static readonly ProcessStep[] Steps = [new("a", "n", "Ask"), new("b", "d", "Answer"), new("c", "n", "Note")];

    public static TheoryData<string> Names => [.. ProcessCases.All.Select(drawn => drawn.Name)];

    [Theory]
    [InlineData("a", "z", DiagramFaultKind.UnknownEnd)]
    [InlineData("a", "a", DiagramFaultKind.LinkToItself)]
    [InlineData("a", "b", DiagramFaultKind.LinkTwice)]
    public void Refuses_a_way_that_cannot_be(string from, string to, DiagramFaultKind kind) =>
        ProcessMap.FaultOf(Lanes, Steps, [new("a", "b"), new(from, to)])!.Kind.ShouldBe(kind);

    [Fact]
    public void Refuses_a_step_in_no_lane_and_a_time_below_zero()
    {
        ProcessMap.FaultOf(Lanes, [.. Steps, new("x", "porter", "Carry")], [])!.Message().ShouldBe("“Carry” stands in porter, which is not there; expected a place that the diagram has.");
        ProcessMap.FaultOf(Lanes, [new("x", "n", "Carry") { Time = TimeSpan.FromMinutes(-1) }], [])!.Kind.ShouldBe(DiagramFaultKind.BadTime);
    }

    [Fact]
    public void A_way_back_is_no_fault_and_moves_no_step_up()
    {
        var order = new ProcessOrder(ProcessMap.Of(Lanes, Steps, [new("a", "b"), new("b", "c"), new("c", "a", "again")]));

        Steps.Select(step => order.RowOf(step.Id)).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void Two_steps_of_one_lane_never_share_a_row()
    {
        var order = new ProcessOrder(ProcessMap.Of(Lanes, Steps, [new("b", "a"), new("b", "c")]));

        order.RowOf("a").ShouldNotBe(order.RowOf("c"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_way_runs_through_a_step_and_no_step_lies_on_another(string name)
    {
        var root = XDocument.Parse(FamilyCases.Named(name).Draw(1100)).Root!;
        var boxes = root.Descendants(Svg + "g").Where(group => group.Attribute("data-node") is not null).Select(Box).ToArray();

        for (var i = 0; i < boxes.Length; i++)
            boxes.Where((_, k) => k > i).ShouldAllBe(other => boxes[i].Right <= other.Left || other.Right <= boxes[i].Left || boxes[i].Bottom <= other.Top || other.Bottom <= boxes[i].Top);
        foreach (var path in root.Descendants(Svg + "path").Where(path => path.Attribute("data-link") is not null))
        {
            var corners = Corners(path.Attribute("d")!.Value);
            for (var i = 1; i < corners.Count; i++)
                boxes.ShouldNotContain(box => Runs(corners[i - 1], corners[i], box));
        }
    }

    [Fact]
    public void One_account_of_the_work_leaves_the_other_out()
    {
        var imagined = ProcessCases.Discharge.Only(WorkLayer.Imagined);

        imagined.Steps.ShouldNotContain(step => step.Id == "call");
        imagined.Steps.ShouldContain(step => step.Id == "porter");
        ProcessWords.Describe(ProcessCases.Discharge).ShouldBe("Roles: 4. Steps: 11, of which 1 decisions. Only imagined: 1. Only done: 3. Times: all steps together: as imagined 1 h 5 min, as done 4 h 20 min.");
    }

    [Fact]
    public void The_outline_says_who_does_what_and_where_it_leads()
    {
        var entry = ProcessWords.Outline(ProcessCases.Discharge).Single(entry => entry.Id == "ok");

        (entry.Lead, entry.Text).ShouldBe(("Pharmacy", "Is it right?"));
        entry.Notes.ShouldBe(["yes → Packs the bag", "no → Writes the prescription (only imagined)", "no, or not sure → Calls the ward (only done)"]);
    }

    [Fact]
    public void Before_and_after_show_what_came_changed_and_went()
    {
        var compared = ProcessMap.Compared(ProcessMap.Of(Lanes, Steps, [new("a", "b"), new("b", "c")]), ProcessMap.Of(Lanes, [Steps[0], Steps[1] with { Lane = "n" }, new("d", "n", "New")], [new("a", "b"), new("b", "d")]));

        compared.Steps.Select(step => (step.Id, step.Change)).ShouldBe([("a", DiagramChange.None), ("b", DiagramChange.Changed), ("c", DiagramChange.Removed), ("d", DiagramChange.Added)]);
        compared.Flows.Select(flow => (flow.To, flow.Change)).ShouldBe([("b", DiagramChange.None), ("d", DiagramChange.Added), ("c", DiagramChange.Removed)]);
    }

    [Theory]
    [InlineData("process-discharge")]
    [InlineData("process-compared")]
    public void Looks_as_approved(string name)
    {
        ApprovedFile.Check(FamilyCases.Named(name).Draw(900), "Diagrams", name);
        ApprovedFile.Check(FamilyCases.Named(name).Draw(320, SvgMode.Standalone), "Diagrams", name + "-phone");
    }

    private static bool Runs((double X, double Y) from, (double X, double Y) to, (double Left, double Top, double Right, double Bottom) box) =>
        Math.Max(from.X, to.X) > box.Left + 0.1 && Math.Min(from.X, to.X) < box.Right - 0.1 && Math.Max(from.Y, to.Y) > box.Top + 0.1 && Math.Min(from.Y, to.Y) < box.Bottom - 0.1;

    private static (double Left, double Top, double Right, double Bottom) Box(XElement group)
    {
        if (group.Element(Svg + "rect") is { } rect)
            return (Number(rect, "x"), Number(rect, "y"), Number(rect, "x") + Number(rect, "width"), Number(rect, "y") + Number(rect, "height"));
        var corners = Corners(group.Element(Svg + "path")!.Attribute("d")!.Value);
        return (corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static List<(double X, double Y)> Corners(string path)
    {
        var corners = new List<(double X, double Y)>();
        foreach (var part in path.Replace("M", "|M").Replace("L", "|L").Replace("H", "|H").Replace("V", "|V").Replace("Z", "").Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = part[1..].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            corners.Add(part[0] switch { 'H' => (numbers[0], corners[^1].Y), 'V' => (corners[^1].X, numbers[0]), _ => (numbers[0], numbers[1]) });
        }

        return corners;
    }
}
