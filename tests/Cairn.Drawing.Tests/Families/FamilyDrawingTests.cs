using System.Xml.Linq;

namespace Cairn.Drawing.Tests.Families;

/// <summary>What holds for every drawing of the families.</summary>
public class FamilyDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => FamilyCases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_valid_xml_with_a_name_and_a_description(string name)
    {
        foreach (var mode in (SvgMode[])[SvgMode.Inline, SvgMode.Standalone])
        {
            var root = XDocument.Parse(FamilyCases.Named(name).Draw(720, mode)).Root!;
            var ids = root.Attribute("aria-labelledby")!.Value.Split(' ');

            root.Attribute("role")!.Value.ShouldBe("img");
            ids.Length.ShouldBe(2);
            foreach (var id in ids)
                root.Descendants().Single(element => element.Attribute("id")?.Value == id).Value.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_classes_and_no_style_inline(string name)
    {
        var root = XDocument.Parse(FamilyCases.Named(name).Draw(320)).Root!;

        root.Descendants(Svg + "style").ShouldBeEmpty();
        root.Descendants(Svg + "script").ShouldBeEmpty();
        root.DescendantsAndSelf().Attributes("style").ShouldBeEmpty();
        root.DescendantsAndSelf().Attributes("class").SelectMany(attribute => attribute.Value.Split(' ')).Distinct()
            .ShouldAllBe(style => ChartStyles.Css.Contains("." + style + " "));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_as_wide_as_asked_or_narrower(string name) =>
        double.Parse(XDocument.Parse(FamilyCases.Named(name).Draw(720)).Root!.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThanOrEqualTo(720);

    [Fact]
    public void Carries_the_rules_of_both_style_sheets_where_it_stands_alone()
    {
        var svg = FamilyCases.Named("pareto-reasons").Draw(320, SvgMode.Standalone);

        svg.ShouldContain(".cairn-bar-few{fill:#5B6770;fill:var(--cairn-common)}");
        svg.ShouldContain(".cairn-title{");
    }

    [Theory]
    [InlineData("funnel-wards")]
    [InlineData("funnel-directed")]
    [InlineData("funnel-one-unit")]
    [InlineData("pareto-reasons")]
    [InlineData("pareto-many")]
    [InlineData("cusum-forty")]
    [InlineData("cusum-dated")]
    [InlineData("radar-context")]
    [InlineData("radar-gaps")]
    [InlineData("rows-context")]
    [InlineData("rows-gaps")]
    [InlineData("safety-month")]
    [InlineData("safety-sundays")]
    [InlineData("gap-narrowing")]
    [InlineData("gap-unknown-months")]
    [InlineData("gap-values")]
    public void Looks_as_approved(string name) => ApprovedFile.Check(FamilyCases.Named(name).Draw(720), "Families", name);

    [Theory]
    [InlineData("funnel-wards")]
    [InlineData("pareto-reasons")]
    [InlineData("cusum-forty")]
    [InlineData("radar-context")]
    [InlineData("rows-context")]
    [InlineData("safety-month")]
    [InlineData("gap-narrowing")]
    public void Looks_as_approved_on_a_phone_and_alone(string name) =>
        ApprovedFile.Check(FamilyCases.Named(name).Draw(320, SvgMode.Standalone), "Families", name + "-phone");
}
