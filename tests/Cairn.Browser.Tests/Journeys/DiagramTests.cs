using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Drawing with the keyboard alone, with the mouse and with a finger, and how it looks. What several draw at once is in <see cref="LiveTheory"/>.</summary>
public sealed class DiagramTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "Dressed and walking by ten";

    private readonly List<string> barriers = [];

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
        await keyboard.PressAsync("Enter"); // the link was given up, so that this writes
        await Expect(amara.Page.Locator(".diagram-write")).ToBeFocusedAsync();
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
    public async Task A_link_is_made_and_taken_away_and_a_part_is_moved_with_the_keyboard()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var amara = await EnterAsync(cairn, "Amara Okafor");
        var diagram = await BeginAsync(amara);
        foreach (var words in new[] { "Light on the way", "Floors are dry" })
            await GrowAsync(amara, words);
        await amara.Page.Locator(".for-wide [data-node]", new() { HasText = "Light on" }).ClickAsync();
        var canvas = amara.Page.Locator("[data-canvas]");
        await canvas.PressAsync("Insert");
        await amara.Page.Keyboard.TypeAsync("Lamps");
        await amara.Page.Keyboard.PressAsync("Enter");
        await SeesAsync([amara], "Lamps");

        await LinkAsync();
        await Expect(amara.Page.Locator(".for-wide path[data-link]")).ToHaveCountAsync(4);
        await LinkAsync();
        await Expect(amara.Page.Locator(".for-wide path[data-link]")).ToHaveCountAsync(3);
        await amara.Page.Locator(".for-wide [data-node]", new() { HasText = "Floors are" }).ClickAsync();
        await canvas.PressAsync("Control+ArrowUp");
        await Expect(amara.Page.Locator(".in-words ul ul").First.Locator(":scope > li").First).ToContainTextAsync("Floors are dry");
        await canvas.PressAsync("Control+ArrowDown");
        await Expect(amara.Page.Locator(".in-words ul ul").First.Locator(":scope > li").First).ToContainTextAsync("Light on the way");

        var history = await amara.ReadAsync(diagram + "/history");
        foreach (var deed in new[] { "linked “Floors are dry” and “Lamps”", "unlinked “Floors are dry” and “Lamps”", "moved “Floors are dry” up or down" })
            history.ShouldContain(deed);

        async Task LinkAsync()
        {
            await amara.Page.Locator(".for-wide [data-node]", new() { HasText = "Floors are" }).ClickAsync();
            await canvas.PressAsync("l");
            await Expect(amara.Page.Locator("[data-news]")).ToContainTextAsync("Linking “Floors are dry");
            await canvas.PressAsync("ArrowRight");
            await canvas.PressAsync("Enter");
        }
    }

    [Fact]
    public async Task A_finger_that_rests_on_a_part_carries_it_and_one_that_wipes_does_not()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var amara = await EnterAsync(cairn, "Amara Okafor");
        await OpenDiagramsAsync(amara);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "How people come to be up by ten", Exact = true }).ClickAsync();
        await amara.Page.SetViewportSizeAsync(1100, 2400); // all of it can be touched without pushing the page
        var clothes = amara.Page.Locator(".in-words li", new() { HasText = "Clothes are at hand" }).Last;
        var finger = await amara.Page.Context.NewCDPSessionAsync(amara.Page);
        var (carried, onto) = (await MiddleAsync("Families bring"), await MiddleAsync("Somebody helps"));

        await TouchAsync(rest: 0);
        await Task.Delay(600, TestContext.Current.CancellationToken); // longer than a rest takes, so that nothing is under way any more
        await Expect(clothes).ToContainTextAsync("Families bring clothes");
        await TouchAsync(rest: 700);

        await Expect(clothes).Not.ToContainTextAsync("Families bring clothes");
        var under = amara.Page.Locator(".in-words li", new() { Has = amara.Page.GetByRole(AriaRole.Link, new() { Name = "Somebody helps in time", Exact = true }) }).Last;
        await Expect(under).ToContainTextAsync("Families bring clothes");

        async Task TouchAsync(int rest)
        {
            await SendAsync("touchStart", carried);
            await Task.Delay(rest, TestContext.Current.CancellationToken);
            await SendAsync("touchMove", onto);
            await SendAsync("touchEnd");
        }

        Task SendAsync(string type, params (float X, float Y)[] points) => finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points.Select(at => new { x = at.X, y = at.Y }).ToArray() });

        async Task<(float X, float Y)> MiddleAsync(string words)
        {
            var part = amara.Page.Locator(".for-wide [data-node]", new() { HasText = words }).First;
            await part.ScrollIntoViewIfNeededAsync();
            var box = (await part.BoundingBoxAsync())!;
            return (box.X + box.Width / 2, box.Y + box.Height / 2);
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
    private static async Task GrowAsync(Visitor visitor, string words)
    {
        await visitor.Page.Locator(".for-wide [data-node=root]").ClickAsync();
        await visitor.Page.Locator("[data-canvas]").PressAsync("Insert");
        await visitor.Page.Locator(".diagram-write").FillAsync(words);
        await visitor.Page.Locator(".diagram-write").PressAsync("Enter");
        await SeesAsync([visitor], words);
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
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        await page.LeavePictureAsync($"{name}-1100-print");
        if (await page.Locator("main button:visible, nav.tabs:visible, header.bar:visible, footer:visible, .diagram-line:visible, .links:visible").CountAsync() > 0)
            barriers.Add(name + " prints what only a screen can use");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Media = Media.Screen });
        await page.SetViewportSizeAsync(320, 900);
        await page.LeavePictureAsync($"{name}-320-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        barriers.AddRange(await page.FindBarriersAsync($"{name}-320-light"));
        await page.SetViewportSizeAsync(1100, 900);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
