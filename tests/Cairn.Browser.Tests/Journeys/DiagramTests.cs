using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Three people of the demonstration draw one theory at once; one of them loses the line and comes back. And one draws with the keyboard alone.</summary>
public sealed class DiagramTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "Dressed and walking by ten";

    private readonly List<string> barriers = [];

    [Theory, EachDatabase]
    public async Task Three_draw_at_once_and_all_end_with_the_same(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind, demonstration: true);
        var (amara, carla, leilani) = (await EnterAsync(cairn, "Amara Okafor"), await EnterAsync(cairn, "Carla Rossi"), await EnterAsync(cairn, "Leilani Kahale"));
        var diagram = await BeginAsync(amara);
        await GrowAsync(amara, "Light on the way");
        await carla.OpenAsync(diagram);
        await leilani.OpenAsync(diagram);
        await Expect(amara.Page.Locator("[data-people]")).ToContainTextAsync("Carla Rossi");

        // A scripted interleaving: all add, one writes where another notes, one removes what another writes on, one is cut off meanwhile.
        await GrowAsync(carla, "Help in time");
        await SeesAsync([amara, leilani], "Help in time");
        await leilani.Page.Context.SetOfflineAsync(true);
        await GrowAsync(leilani, "Dry floors", isSeen: false);
        await Expect(leilani.Page.Locator("[data-line]")).ToContainTextAsync("The connection is lost");
        await WriteAsync(amara, "Light on the way", "Warm light on the way");
        await GrowAsync(carla, "Calm nights");
        await SeesAsync([amara, carla], "Warm light on the way");
        await leilani.Page.Context.SetOfflineAsync(false);
        await SeesAsync([amara, carla, leilani], "Dry floors");
        await SeesAsync([leilani], "Calm nights");
        await Expect(leilani.Page.Locator("[data-line]")).ToContainTextAsync("The connection is back");
        await RemoveAsync(carla, "Help in time");
        foreach (var visitor in new[] { amara, leilani })
            await Expect(visitor.Page.Locator("#sheet")).Not.ToContainTextAsync("Help in time");

        var outlines = new List<string>();
        foreach (var visitor in new[] { amara, carla, leilani })
            outlines.Add(await visitor.Page.Locator(".in-words").InnerTextAsync());
        outlines.Distinct().Count().ShouldBe(1, string.Join("\n---\n", outlines));
        var history = await amara.ReadAsync(diagram + "/history");
        foreach (var deed in new[] { "added “Light on the way”", "added “Help in time”", "added “Dry floors”", "added “Calm nights”", "wrote “Warm light on the way” in place of “Light on the way”", "removed “Help in time”" })
            history.ShouldContain(deed);
    }

    [Fact]
    public async Task Every_page_of_a_diagram_is_accessible_and_fits_a_phone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var amara = await EnterAsync(cairn, "Amara Okafor");
        var diagrams = await OpenDiagramsAsync(amara);
        await LookAsync(amara, "diagrams");
        foreach (var title in new[] { "How people come to be up by ten", "Why people are still in bed at ten", "A morning on Rowan ward" })
        {
            await amara.OpenAsync(diagrams);
            await amara.Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
            await LookAsync(amara, "diagram-" + title.Split(' ')[^1].ToLowerInvariant());
        }

        await amara.OpenAsync(diagrams);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "How people come to be up by ten", Exact = true }).ClickAsync();
        var theory = new Uri(amara.Page.Url).AbsolutePath;
        await amara.Page.Locator(".in-words").GetByRole(AriaRole.Link, new() { Name = "A green dot on the door" }).ClickAsync();
        await LookAsync(amara, "diagram-part");
        await amara.OpenAsync(theory + "/history");
        await LookAsync(amara, "diagram-history");
        await amara.OpenAsync(theory + "/versions");
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Compare with now: First draft, with Carla" }).ClickAsync();
        await LookAsync(amara, "diagram-compared");
        barriers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_small_theory_is_drawn_with_the_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var amara = await EnterAsync(cairn, "Amara Okafor");
        var diagram = await BeginAsync(amara);
        var keyboard = amara.Page.Keyboard;
        await amara.Page.Locator("[data-canvas]").FocusAsync();

        await keyboard.PressAsync("ArrowRight"); // the aim
        await AddAsync("Light");
        await keyboard.PressAsync("ArrowLeft");
        await AddAsync("Floors");
        await AddAsync("Dry by ten");
        await keyboard.PressAsync("F2");
        await keyboard.TypeAsync("Dry by nine");
        await keyboard.PressAsync("Enter");
        await SeesAsync([amara], "Dry by nine");
        await keyboard.PressAsync("l");
        await amara.Page.Locator("[data-canvas]").PressAsync("ArrowLeft");
        await Expect(amara.Page.Locator("[data-canvas]")).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("Delete");
        await Expect(amara.Page.Locator(".in-words")).Not.ToContainTextAsync("Floors");

        (await amara.ReadAsync(diagram + "/history")).ShouldContain("removed “Floors”");

        async Task AddAsync(string words)
        {
            await keyboard.PressAsync("Insert");
            await keyboard.TypeAsync(words);
            await keyboard.PressAsync("Enter");
            await SeesAsync([amara], words);
            await Expect(amara.Page.Locator("[data-canvas]")).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task A_part_that_is_carried_onto_another_serves_it_from_then_on()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var amara = await EnterAsync(cairn, "Amara Okafor");
        await OpenDiagramsAsync(amara);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "How people come to be up by ten", Exact = true }).ClickAsync();
        var (carried, onto) = (Box("Families bring"), Box("Somebody helps"));

        await carried.HoverAsync();
        await amara.Page.Mouse.DownAsync();
        await onto.HoverAsync();
        await amara.Page.Mouse.UpAsync();

        var under = amara.Page.Locator(".in-words li", new() { Has = amara.Page.GetByRole(AriaRole.Link, new() { Name = "Somebody helps in time", Exact = true }) }).Last;
        await Expect(under).ToContainTextAsync("Families bring clothes");
        await Expect(amara.Page.Locator(".in-words li", new() { HasText = "Clothes are at hand" }).Last).Not.ToContainTextAsync("Families bring clothes");

        ILocator Box(string words) => amara.Page.Locator(".for-wide [data-node]", new() { HasText = words }).First;
    }

    private static async Task<string> OpenDiagramsAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/projects?q=dressed");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = Project }).First.ClickAsync();
        await visitor.Page.Locator("nav.tabs").GetByRole(AriaRole.Link, new() { Name = "What and why" }).ClickAsync();
        await visitor.Page.Locator("nav.tabs.below").GetByRole(AriaRole.Link, new() { Name = "Diagrams" }).ClickAsync();
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    private static async Task<string> BeginAsync(Visitor visitor)
    {
        await OpenDiagramsAsync(visitor);
        await visitor.TickAsync("Driver diagram");
        await visitor.Page.Locator("#Title").FillAsync("A second theory");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true }).ClickAsync();
        await Expect(visitor.Page.Locator("h2").First).ToHaveTextAsync("A second theory");
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    /// <summary>Adds below the aim, in the picture.</summary>
    private static async Task GrowAsync(Visitor visitor, string words, bool isSeen = true)
    {
        await visitor.Page.Locator(".for-wide [data-node=root]").ClickAsync();
        await visitor.Page.Locator("[data-canvas]").PressAsync("Insert");
        await visitor.Page.Locator(".diagram-write").FillAsync(words);
        await visitor.Page.Locator(".diagram-write").PressAsync("Enter");
        if (isSeen)
            await SeesAsync([visitor], words);
    }

    private static async Task WriteAsync(Visitor visitor, string before, string words)
    {
        await visitor.Page.Locator(".for-wide [data-node]", new() { HasText = before[..8] }).First.DblClickAsync();
        await visitor.Page.Locator(".diagram-write").FillAsync(words);
        await visitor.Page.Locator(".diagram-write").PressAsync("Enter");
        await SeesAsync([visitor], words);
    }

    private static async Task RemoveAsync(Visitor visitor, string words)
    {
        await visitor.Page.Locator(".for-wide [data-node]", new() { HasText = words[..8] }).First.ClickAsync();
        await visitor.Page.Locator("[data-canvas]").PressAsync("Delete");
        await Expect(visitor.Page.Locator(".in-words")).Not.ToContainTextAsync(words);
    }

    private static async Task SeesAsync(Visitor[] visitors, string words)
    {
        foreach (var visitor in visitors)
            await Expect(visitor.Page.Locator(".in-words")).ToContainTextAsync(words);
    }

    private async Task<Visitor> EnterAsync(RunningCairn cairn, string name)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(cairn.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter as " + name }).First.ClickAsync();
        return new(page, cairn.Address, name);
    }

    /// <summary>Wide in the light and in the dark, and on a phone.</summary>
    private async Task LookAsync(Visitor visitor, string name)
    {
        var page = visitor.Page;
        barriers.AddRange(await page.FindBarriersAsync($"{name}-1100-light"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await page.FindBarriersAsync($"{name}-1100-dark"));
        await page.SetViewportSizeAsync(320, 900);
        await page.LeavePictureAsync($"{name}-320-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        barriers.AddRange(await page.FindBarriersAsync($"{name}-320-light"));
        await page.SetViewportSizeAsync(1100, 900);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
