using System.Xml.Linq;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Tests.Writing;

public class SvgWriterTests
{
    [Fact]
    public void Writes_each_primitive_as_the_element_of_its_name()
    {
        var scene = Scene();
        scene.Line(1, 2, 3, 4, "cairn-axis");
        scene.Rectangle(1, 2, 30, 40, "cairn-band");
        scene.Symbol(MarkKind.Circle, 5, 5, 2.5, "cairn-common", "May: 5");
        scene.Symbol(MarkKind.Diamond, 5, 5, 2, "cairn-concern");
        scene.Symbol(MarkKind.Square, 5, 5, 2, "cairn-neutral");
        scene.Symbol(MarkKind.Triangle, 5, 5, 2, "cairn-neutral");
        scene.Text(10, 20, "Falls", "cairn-label", Anchor.End);

        var svg = Written(scene, SvgMode.Inline);

        svg.ShouldContain("<line class=\"cairn-axis\" x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/>");
        svg.ShouldContain("<rect class=\"cairn-band\" x=\"1\" y=\"2\" width=\"30\" height=\"40\"/>");
        svg.ShouldContain("<circle class=\"cairn-common\" cx=\"5\" cy=\"5\" r=\"2.5\"><title>May: 5</title></circle>");
        svg.ShouldContain("<path class=\"cairn-concern\" d=\"M5 3L7 5L5 7L3 5Z\"/>");
        svg.ShouldContain("<rect class=\"cairn-neutral\" x=\"3\" y=\"3\" width=\"4\" height=\"4\"/>");
        svg.ShouldContain("<path class=\"cairn-neutral\" d=\"M5 3L7 7H3Z\"/>");
        svg.ShouldContain("<text class=\"cairn-label\" x=\"10\" y=\"20\" text-anchor=\"end\">Falls</text>");
    }

    [Fact]
    public void Lifts_the_pen_between_the_strokes_of_a_path()
    {
        var scene = Scene();
        scene.MoveTo(0, 0);
        scene.LineTo(10, 0);
        scene.LineTo(10, 5.126);
        scene.MoveTo(20, 1);
        scene.LineTo(30, 2);
        scene.EndPath("cairn-data");

        Written(scene, SvgMode.Inline).ShouldContain("d=\"M0 0H10V5.13M20 1L30 2\"");
    }

    [Fact]
    public void Names_itself_for_a_screen_reader()
    {
        var root = XDocument.Parse(Written(Scene(), SvgMode.Inline)).Root!;

        root.Attribute("role")!.Value.ShouldBe("img");
        root.Attribute("aria-labelledby")!.Value.ShouldBe("c1-title c1-desc");
        root.Elements().First(element => element.Attribute("id")?.Value == "c1-title").Value.ShouldBe("Falls & <trips>");
        root.Elements().First(element => element.Attribute("id")?.Value == "c1-desc").Value.ShouldBe("Steady.");
    }

    [Fact]
    public void Carries_its_style_only_where_it_stands_alone()
    {
        Written(Scene(), SvgMode.Standalone).ShouldContain("<style>");
        Written(Scene(), SvgMode.Inline).ShouldNotContain("style");
    }

    [Fact]
    public void Can_be_written_twice()
    {
        var scene = Scene();
        scene.Line(1, 2, 3, 4, "cairn-axis");
        var first = Written(scene, SvgMode.Inline);

        Written(scene, SvgMode.Inline).ShouldBe(first);
        scene.Clear();
        Written(scene, SvgMode.Inline).ShouldNotContain("<line");
    }

    private static Scene Scene() => new() { Width = 100, Height = 50 };

    private static string Written(Scene scene, SvgMode mode)
    {
        var buffer = new CharBuffer();
        SvgWriter.Write(buffer, scene, new("Falls & <trips>", "Steady.", "c1", mode));
        return buffer.ToString();
    }
}
