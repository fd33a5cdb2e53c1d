using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Drivers;

public class DriverDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. DriverCases.All.Select(drawn => drawn.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_box_lies_on_another_and_no_link_runs_through_one(string name)
    {
        var root = XDocument.Parse(FamilyCases.Named(name).Draw(1100)).Root!;
        var boxes = root.Descendants(Svg + "rect").Where(rect => rect.Attribute("rx") is not null).Select(Box).ToArray();

        for (var i = 0; i < boxes.Length; i++)
        {
            for (var k = i + 1; k < boxes.Length; k++)
                (boxes[i].Right <= boxes[k].Left || boxes[k].Right <= boxes[i].Left || boxes[i].Bottom <= boxes[k].Top || boxes[k].Bottom <= boxes[i].Top).ShouldBeTrue();
        }

        foreach (var (x, y) in root.Descendants(Svg + "path").SelectMany(path => Points(path.Attribute("d")!.Value)))
            boxes.ShouldNotContain(box => x > box.Left + 0.5 && x < box.Right - 0.5 && y > box.Top && y < box.Bottom);
    }

    [Fact]
    public void A_page_can_find_each_box_and_each_link()
    {
        var root = XDocument.Parse(FamilyCases.Named("drivers-infections").Draw(720, prefix: "theory")).Root!;

        root.Descendants(Svg + "g").Select(group => group.Attribute("data-node")!.Value).Order().ShouldBe(DriverCases.Infections.Nodes.Select(node => node.Id).Order());
        root.Descendants(Svg + "g").ShouldAllBe(group => group.Attribute("id")!.Value == "theory-node-" + group.Attribute("data-node")!.Value);
        root.Descendants(Svg + "path").Attributes("data-link").Select(link => link.Value).Order()
            .ShouldBe(DriverCases.Infections.Links.Select(link => link.Parent + " " + link.Child).Order());
    }

    [Fact]
    public void On_a_phone_each_box_stands_once_and_says_what_else_it_serves()
    {
        var root = XDocument.Parse(FamilyCases.Named("drivers-infections").Draw(320)).Root!;
        var boxes = root.Descendants(Svg + "g").ToArray();

        boxes.Length.ShouldBe(DriverCases.Infections.Nodes.Count);
        Words(boxes.Single(box => box.Attribute("data-node")!.Value == "partner")).ShouldContain("also serves: Patients and families ask");
        boxes.Select(box => Box(box.Element(Svg + "rect")!)).ShouldAllBe(box => box.Right <= 320);
    }

    [Fact]
    public void A_bare_box_stands_out_by_its_frame_a_sign_and_words()
    {
        var room = XDocument.Parse(FamilyCases.Named("drivers-infections").Draw(720)).Root!.Descendants(Svg + "g").Single(group => group.Attribute("data-node")!.Value == "room");

        room.Element(Svg + "rect")!.Attribute("class")!.Value.ShouldBe("cairn-node-bare");
        room.Element(Svg + "path")!.Attribute("class")!.Value.ShouldBe("cairn-concern");
        Words(room).ShouldContain("nothing attached");
    }

    [Fact]
    public void A_page_with_a_heading_of_its_own_leaves_the_heading_out_and_keeps_the_name()
    {
        var svg = DriverDrawing.Render(DriverCases.Infections, new() { Title = "Our theory", ShowsTitle = false }, new() { Mode = SvgMode.Inline });

        svg.ShouldContain("<title id=\"chart-title\">Our theory</title>");
        svg.ShouldNotContain("cairn-title");
    }

    [Theory]
    [InlineData("drivers-infections")]
    [InlineData("drivers-compared")]
    [InlineData("drivers-aim-tree")]
    public void Looks_as_approved(string name)
    {
        ApprovedFile.Check(FamilyCases.Named(name).Draw(1100), "Diagrams", name);
        ApprovedFile.Check(FamilyCases.Named(name).Draw(320, SvgMode.Standalone), "Diagrams", name + "-phone");
    }

    private static string Words(XElement group) => string.Join(' ', group.Elements(Svg + "text").Select(text => text.Value));

    private static (double Left, double Top, double Right, double Bottom) Box(XElement rect) =>
        (Number(rect, "x"), Number(rect, "y"), Number(rect, "x") + Number(rect, "width"), Number(rect, "y") + Number(rect, "height"));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Twenty points of each piece of a cubic curve; none of any other path.</summary>
    private static IEnumerable<(double X, double Y)> Points(string path)
    {
        if (!path.Contains('C'))
            yield break;

        var numbers = Regex.Matches(path, @"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        for (var i = 0; i + 7 < numbers.Length; i += 6)
        {
            for (var t = 0.0; t <= 1; t += 0.05)
                yield return (Bezier(numbers[i], numbers[i + 2], numbers[i + 4], numbers[i + 6], t), Bezier(numbers[i + 1], numbers[i + 3], numbers[i + 5], numbers[i + 7], t));
        }
    }

    private static double Bezier(double a, double b, double c, double d, double t) =>
        (1 - t) * (1 - t) * (1 - t) * a + 3 * (1 - t) * (1 - t) * t * b + 3 * (1 - t) * t * t * c + t * t * t * d;
}
