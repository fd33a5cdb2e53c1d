using Cairn.Drawing.Tests.Charts;
using Cairn.Drawing.Tests.Walls;
using Cairn.Testing;
using Microsoft.Playwright;

namespace Cairn.Drawing.Tests.Browser;

/// <summary>
/// Looks at every chart as a reader does: no two texts overlap, nothing is clipped, contrast holds; at three widths, in light, dark and
/// print; in the machine's own font and in a wide one, for nobody knows which a reader has.
/// </summary>
public class LooksRightTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string WideFont = ".cairn-chart, .cairn-wall { font-family: Verdana, \"DejaVu Sans\", sans-serif !important }";

    private static readonly string Look = File.ReadAllText(Path.Combine(SharedFolder.Repository, "tests", "Cairn.Drawing.Tests", "Browser", "look.js"));

    public static TheoryData<int, string> Views =>
        new(from width in (int[])[320, 720, 1400] from theme in (string[])["light", "dark", "print"] select (width, theme));

    public static TheoryData<int, string> WallViews =>
        new(from width in (int[])[320, 720, 1400, 1920] from theme in (string[])["light", "dark", "print"] select (width, theme));

    [Theory]
    [MemberData(nameof(Views))]
    public Task Made_up_charts_look_right(int width, string theme) => Check(SyntheticCases.All, width, theme);

    [Theory]
    [MemberData(nameof(Views))]
    public Task Real_charts_look_right(int width, string theme)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        return Check(RealCases.All, width, theme);
    }

    [Theory]
    [MemberData(nameof(WallViews))]
    public async Task A_wall_looks_right(int width, string theme)
    {
        var page = await chromium.PageAt(width, theme);
        foreach (var own in (bool[])[false, true])
            await Check(page, WallDrawing.ToHtml(SyntheticWalls.Many(40), new() { Title = "Falls with harm", ValueAxis = "Per 1,000 bed days", Foot = "I chart", OwnScale = own }));
    }

    [Fact]
    public async Task A_wall_of_500_looks_right()
    {
        var page = await chromium.PageAt(1400, "light");
        await Check(page, WallDrawing.ToHtml(SyntheticWalls.Many(500), new() { Title = "Falls with harm" }));
    }

    [Fact]
    public async Task The_real_wall_looks_right()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var page = await chromium.PageAt(720, "dark");
        await Check(page, WallDrawing.ToHtml(RealCases.Organisations(), new() { Title = "Waited longer than four hours", IsPercent = true }));
    }

    [Fact]
    public async Task The_look_finds_faults_where_there_are_some()
    {
        var page = await chromium.PageAt(320, "light");
        await page.SetContentAsync("""
            <svg class="cairn-chart" viewBox="0 0 100 50" width="100" height="50"><title>Faulty</title>
              <text x="5" y="20">over</text><text x="8" y="22">under</text><text x="90" y="40">clipped</text>
              <text x="5" y="45" fill="#eee">pale</text></svg>
            """);

        var faults = await page.EvaluateAsync<string[]>(Look);

        faults.ShouldContain(fault => fault.Contains("lies over"));
        faults.ShouldContain(fault => fault.Contains("leaves its drawing"));
        faults.ShouldContain(fault => fault.Contains("contrast"));
    }

    private async Task Check(IReadOnlyList<DrawnCase> cases, int width, string theme)
    {
        var page = await chromium.PageAt(width, theme);
        var drawings = cases.Select((drawn, index) => ChartDrawing.Render(drawn.Analysis, drawn.Labels with { Title = drawn.Labels.Title }, new()
        {
            Width = width,
            Mode = index % 2 == 0 ? SvgMode.Inline : SvgMode.Standalone,
            IdPrefix = "c" + index,
            ZoomAxis = drawn.Zoom,
        }));
        await Check(page, $"<!DOCTYPE html><style>body {{ margin: 0 }} svg {{ display: block }}{ChartStyles.Css}</style>{string.Concat(drawings)}");
    }

    private static async Task Check(IPage page, string html)
    {
        await page.SetContentAsync(html);
        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty();
        await page.AddStyleTagAsync(new() { Content = WideFont });
        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty();
    }
}
