using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A team of the demonstration starts a project after seeing what others tried, changes hands, and closes honestly; the next team finds it.</summary>
public sealed class ProjectTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "Safe ways at night";

    private readonly List<string> barriers = [];
    private bool looks;

    [Theory, EachDatabase]
    public async Task A_project_begins_changes_hands_and_ends_honestly(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind, demonstration: true);
        looks = kind == DatabaseKind.Sqlite;
        var (amara, farid, tomasz) = (await EnterAsync(cairn, "Amara Okafor"), await EnterAsync(cairn, "Farid Haddad"), await EnterAsync(cairn, "Tomasz Wieczorek"));

        await StartAsync(amara);
        var project = new Uri(amara.Page.Url).AbsolutePath;
        await LookAsync(amara, "project");
        await SayWhatItIsAsync(amara, project);
        await GatherAsync(amara, project);
        await farid.OpenAsync(project + "/charter");
        await farid.PressAsync("Stand behind it as the sponsor");
        (await farid.Page.Locator("main").InnerTextAsync()).ShouldContain("The sponsor signed it on");
        await LookAsync(farid, "project-charter");
        await HandOverAsync(amara, tomasz, project);
        await EndAsync(tomasz, project);
        await amara.OpenAsync("/projects?state=Closed&q=safe");
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("Better for a while, and not sustained.");
        barriers.ShouldBeEmpty();
    }

    private async Task StartAsync(Visitor amara)
    {
        await amara.OpenAsync("/projects/approach?asked=true");
        await LookAsync(amara, "project-approach");
        await amara.OpenAsync("/organisations");
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Rowan ward" }).ClickAsync();
        await amara.Page.Locator("nav.tabs").GetByRole(AriaRole.Link, new() { Name = "Projects" }).ClickAsync();
        await LookAsync(amara, "projects");
        await amara.Page.GetByText("What all of them aim at").ClickAsync();
        await LookAsync(amara, "projects-aims");
        await amara.Page.GoBackAsync();
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Start a project at Rowan ward" }).ClickAsync();
        await amara.WriteAsync("Title", Title);
        await amara.WriteAsync("The problem", "Older people fall at night on their way to the bathroom.");
        await amara.TickAsync("No, nobody has agreed how it is done");
        await amara.PressAsync("Start");
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("Fewer falls at night");
        await LookAsync(amara, "project-similar");
        await amara.PressAsync("Start it all the same");
        (await amara.Page.TitleAsync()).ShouldBe(Title);
    }

    private async Task SayWhatItIsAsync(Visitor amara, string project)
    {
        await amara.OpenAsync(project + "/aim");
        foreach (var (label, text) in new[] { ("What", "Falls at night"), ("How much", "from 4 to 1 a month"), ("For whom", "the ward"), ("Where", "Rowan ward"), ("By when", "2030-03-31") })
            await amara.WriteAsync(label, text);
        await amara.PressAsync("Save");
        (await amara.Page.Locator(".banner.warning").InnerTextAsync()).ShouldContain("For which people");
        await LookAsync(amara, "project-aim");
        await amara.OpenAsync(project + "/charter");
        await amara.Page.Locator("#PatientAim").FillAsync("I want to get up at night without fear.");
        await amara.Page.Locator("#ProtectedHours").FillAsync("4");
        await amara.PressAsync("Save");
        await amara.OpenAsync(project + "/hours");
        await amara.WriteAsync("Hours", "1.5");
        await amara.PressAsync("Write down");
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("1.5 hours used");
        await LookAsync(amara, "project-hours");
    }

    private async Task GatherAsync(Visitor amara, string project)
    {
        await amara.OpenAsync(project + "/stakeholders");
        await amara.WriteAsync("Who", "The night staff");
        await amara.Page.Locator("#Pitch").FillAsync("You will walk less.");
        await amara.ChooseAsync("How they stand to it", "Against it");
        await amara.PressAsync("Save");
        await LookAsync(amara, "project-stakeholders");
        await amara.OpenAsync(project + "/team");
        await amara.WriteAsync("Person", "Farid Haddad");
        await amara.ChooseAsync("Role", "Sponsor");
        await amara.PressAsync("Take in");
        await LookAsync(amara, "project-team");
        await amara.OpenAsync(project + "/guide");
        await LookAsync(amara, "project-guide");
    }

    private async Task HandOverAsync(Visitor amara, Visitor tomasz, string project)
    {
        await amara.OpenAsync(project + "/settings");
        await LookAsync(amara, "project-settings");
        await amara.OpenAsync(project + "/team");
        await amara.WriteAsync("Who leads it from today", "Tomasz Wieczorek");
        await amara.PressAsync("Hand over");
        await tomasz.OpenAsync("/notices");
        await tomasz.Page.GetByRole(AriaRole.Link, new() { Name = $"You lead {Title} from today" }).First.ClickAsync();
        await tomasz.OpenAsync(project + "/brief");
        (await tomasz.Page.Locator("main").InnerTextAsync()).ShouldContain("Led it before");
        await LookAsync(tomasz, "project-brief");
    }

    private async Task EndAsync(Visitor tomasz, string project)
    {
        await tomasz.OpenAsync(project + "/life");
        await LookAsync(tomasz, "project-life");
        await tomasz.TickAsync("Not sustained");
        await tomasz.TickAsync("It came about and did not last");
        await tomasz.Page.Locator("#Helped").FillAsync("Warm lights along the floor.");
        await tomasz.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await LookAsync(tomasz, "project-closed");
        await tomasz.OpenAsync(project + "/life");
        await LookAsync(tomasz, "project-life-closed");
        await tomasz.OpenAsync(project + "/history");
        await LookAsync(tomasz, "project-history");
    }

    private async Task<Visitor> EnterAsync(RunningCairn cairn, string name)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(cairn.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter as " + name }).First.ClickAsync();
        return new(page, cairn.Address, name);
    }

    /// <summary>Wide in the light and in the dark, and on a phone. Once is enough: the pages of both databases are the same.</summary>
    private async Task LookAsync(Visitor visitor, string name)
    {
        if (!looks)
            return;

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
}
