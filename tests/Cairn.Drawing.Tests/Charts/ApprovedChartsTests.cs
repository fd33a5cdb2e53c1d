namespace Cairn.Drawing.Tests.Charts;

public class ApprovedChartsTests
{
    [Theory]
    [InlineData("one-point")]
    [InlineData("no-points")]
    [InlineData("all-zero")]
    [InlineData("negative")]
    [InlineData("hundred-per-cent")]
    [InlineData("many-phases")]
    [InlineData("many-annotations")]
    [InlineData("missing-months")]
    [InlineData("numbered")]
    [InlineData("excluded")]
    [InlineData("trajectory")]
    [InlineData("run-chart")]
    [InlineData("making-data-count")]
    [InlineData("zoomed-rate")]
    public void Looks_as_approved(string name) => ApprovedFile.Check(CaseNamed(name).Draw(720, SvgMode.Inline), "Charts", name);

    [Fact]
    public void Looks_as_approved_on_a_phone_and_alone() => ApprovedFile.Check(CaseNamed("run-chart").Draw(320), "Charts", "run-chart-phone");

    private static DrawnCase CaseNamed(string name) => SyntheticCases.All.Single(drawn => drawn.Name == name);
}
