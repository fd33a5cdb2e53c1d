using Cairn.Drawing.Tests.Families;
using Cairn.Drawing.Tests.SafetyCross;
using Cairn.Testing;

namespace Cairn.Drawing.Tests.Browser;

/// <summary>Funnels, Pareto charts, CUSUMs, radars and safety crosses, looked at as <c>LooksRightTests</c> looks at charts.</summary>
public class FamiliesLookRightTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string WideFont = ".cairn-chart { font-family: Verdana, \"DejaVu Sans\", sans-serif !important }";

    private static readonly string Look = File.ReadAllText(Path.Combine(SharedFolder.Repository, "tests", "Cairn.Drawing.Tests", "Browser", "look.js"));

    public static TheoryData<int, string> Views =>
        new(from width in (int[])[320, 720, 1400] from theme in (string[])["light", "dark", "print"] select (width, theme));

    [Theory]
    [MemberData(nameof(Views))]
    public Task Made_up_families_look_right(int width, string theme) => Check(FamilyCases.All, width, theme);

    [Theory]
    [MemberData(nameof(Views))]
    public Task Real_families_look_right(int width, string theme)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        return Check(RealFamilyCases.All, width, theme);
    }

    [Fact]
    public async Task The_page_for_the_wall_looks_right()
    {
        var page = await chromium.PageAt(720, "print");
        await page.SetContentAsync(SafetyCrossDrawing.PrintPage([SafetyCrossCases.Month(2025, 8, 3), SafetyCrossCases.Month(2025, 9, 1)], new() { Title = "Falls on Rowan ward", Event = "a fall" }));

        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.querySelector('.cairn-sheet').offsetHeight")).ShouldBeLessThan(1032, "A4 without its margins is 297 − 24 mm high");
    }

    private async Task Check(IReadOnlyList<FamilyCase> cases, int width, string theme)
    {
        var page = await chromium.PageAt(width, theme);
        var drawings = cases.Select((drawn, index) => drawn.Draw(width, index % 2 == 0 ? SvgMode.Inline : SvgMode.Standalone, "c" + index));
        await page.SetContentAsync($"<!DOCTYPE html><style>body {{ margin: 0 }} svg {{ display: block }}{ChartStyles.Css}</style>{string.Concat(drawings)}");
        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty();
        await page.AddStyleTagAsync(new() { Content = WideFont });
        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty();
    }
}
