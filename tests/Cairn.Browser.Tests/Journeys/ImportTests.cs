using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>An analyst uploads three years of a ward, mends what cannot be read, imports it, and takes it back. Axe finds nothing, nothing is too wide, in light and dark.</summary>
public sealed class ImportTests(BusyRegion region) : IClassFixture<BusyRegion>
{
    private const int LongDays = 30_000;
    private const int LongMilliseconds = 120_000;

    private readonly List<string> barriers = [];

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task Three_years_come_in_with_one_file_and_go_again(int width)
    {
        var amara = await region.OpenAsync("Amara Okafor", width);
        await amara.OpenAsync(region.Rowan + "/projects/new");
        await amara.WriteAsync("Title", $"Fewer long waits {width}");
        await amara.WriteAsync("The problem", $"People wait {width} hours.");
        await amara.PressAsync("Start");
        if (await amara.Page.GetByText("Others tried something like it").CountAsync() > 0)
            await amara.PressAsync("Start it all the same");
        var project = new Uri(amara.Page.Url).AbsolutePath;
        await amara.OpenAsync(project + "/imports/new");
        await LookAsync(amara, "import-no-measure", width);
        await DefineAsync(amara, project);

        await amara.OpenAsync(project + "/imports");
        await LookAsync(amara, "imports-empty", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Upload a file of readings" }).ClickAsync();
        await amara.PressAsync("Upload");
        await LookAsync(amara, "import-refused", width);
        await UploadAsync(amara, FileOf(bad: true));
        await LookAsync(amara, "import-columns", width);
        await MapAsync(amara);
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("Rows that cannot be taken: 2");
        await LookAsync(amara, "import-problems", width);
        await amara.PressAsync("Throw the file away");

        await amara.OpenAsync(project + "/imports/new");
        await UploadAsync(amara, FileOf(bad: false));
        await MapAsync(amara);
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("New: 72. Corrected: 0. Said already: 0.");
        await LookAsync(amara, "import-preview", width);
        await amara.PressAsync("Import 72 readings");
        (await amara.Page.Locator(".doubts").CountAsync()).ShouldBe(1, "it was asked about");
        await amara.Page.GetByLabel("Yes, it is meant so").CheckAsync();
        await amara.PressAsync("Import 72 readings");
        await LookAsync(amara, "import-done", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "To the charts" }).ClickAsync();
        await amara.Page.Locator(".family").WaitForAsync();
        (await amara.Page.Locator(".family > article").CountAsync()).ShouldBe(2);
        await amara.OpenAsync(project + "/imports");
        await LookAsync(amara, "imports", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "waits.csv" }).First.ClickAsync();
        await amara.PressAsync("Take it back");
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("Taken back");
        await LookAsync(amara, "import-undone", width);
        await WaitForALongOneAsync(amara, project, width);
        barriers.ShouldBeEmpty();
    }

    private static async Task DefineAsync(Visitor amara, string project)
    {
        await amara.OpenAsync(project + "/measures/new");
        await amara.Page.Locator("#Name").FillAsync("Rowan");
        await amara.Page.Locator("#Denominator").FillAsync("attendances");
        await amara.PressAsync("Define it");
    }

    /// <summary>Nobody presses anything: the page says by itself how far it is, and when it is done.</summary>
    private static async Task WaitForALongOneAsync(Visitor amara, string project, int width)
    {
        await amara.OpenAsync(project + "/measures/new");
        await amara.Page.Locator("#Name").FillAsync("Falls");
        await amara.Page.Locator("input[name=Shape][value=Count]").CheckAsync();
        await amara.Page.Locator("#Frequency").SelectOptionAsync(new SelectOptionValue { Value = "Daily" });
        await amara.PressAsync("Define it");
        await amara.OpenAsync(project + "/imports/new");
        await UploadAsync(amara, "day,falls\n" + string.Concat(Enumerable.Range(0, LongDays).Select(day => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(1930, 1, 1).AddDays(day):yyyy-MM-dd},{day % 4}\n"))));
        await amara.Page.Locator("#Period").SelectOptionAsync("day");
        await amara.Page.Locator("#Measure").SelectOptionAsync(new SelectOptionValue { Label = "Falls" });
        await amara.Page.Locator("#Value").SelectOptionAsync("falls");
        await amara.PressAsync("See what it would do");
        await amara.PressAsync("Import 30,000 readings");
        await amara.Page.LeavePictureAsync($"import-running-{width}");
        await amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Take all of it back" }).WaitForAsync(new() { Timeout = LongMilliseconds });
    }

    private static async Task UploadAsync(Visitor amara, string file)
    {
        await amara.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "waits.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
        await amara.PressAsync("Upload");
    }

    private static async Task MapAsync(Visitor amara)
    {
        await amara.Page.Locator("#Period").SelectOptionAsync("month");
        await amara.Page.Locator("#Measure").SelectOptionAsync(new SelectOptionValue { Label = "The column “ward” names it" });
        await amara.Page.Locator("#Value").SelectOptionAsync("seen");
        await amara.Page.Locator("#Denominator").SelectOptionAsync("seen");
        await amara.Page.GetByText("Only some rows, a difference").ClickAsync();
        await amara.Page.Locator("#Minus").SelectOptionAsync("late");
        await amara.Page.Locator("#Unknown").SelectOptionAsync(new SelectOptionValue { Label = "Define a measure for each new name, like: Rowan" });
        await amara.PressAsync("See what it would do");
    }

    private static string FileOf(bool bad)
    {
        var text = new StringBuilder("month,ward,seen,late\n");
        for (var month = 0; month < 36; month++)
        {
            foreach (var ward in (string[])["Rowan", "Hazel"])
                text.Append(CultureInfo.InvariantCulture, $"{new DateOnly(2023, 1, 1).AddMonths(month == 35 ? 40 : month):yyyy-MM},{ward},{400 + (month * 7 % 50)},{20 + (month % 5)}\n");
        }

        return bad ? text + "soon,Rowan,1,0\n2020-01,Hazel,10,many\n" : text.ToString();
    }

    private async Task LookAsync(Visitor visitor, string name, int width)
    {
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-light"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-dark"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
