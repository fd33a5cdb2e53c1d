using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>
/// From an empty server, through the pages only: a healthcare assistant reports what gets in the way on a phone; the lead of the team picks it
/// on the board, starts a project, writes its aim with a carer, draws its theory with two others at once; leaves; the next lead closes it honestly; the next team finds it.
/// </summary>
public sealed class ProjectLifeTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;
    private const string Report = "People fall at night on their way to the bathroom, and nobody has time to walk with them.";
    private const string Title = "Safe ways at night";

    private readonly List<string> barriers = [];
    private bool looks;

    [Theory, EachDatabase]
    public async Task A_problem_becomes_a_project_that_survives_its_lead_and_teaches_the_next_team(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        looks = kind == DatabaseKind.Sqlite;
        var (ines, amara, tomasz) = (await VisitorAsync(cairn, "Ines Moreau"), await VisitorAsync(cairn, "Amara Okafor"), await VisitorAsync(cairn, "Tomasz Wieczorek"));
        var (leilani, carla) = (await VisitorAsync(cairn, "Leilani Kahale", Phone), await VisitorAsync(cairn, "Carla Bianchi", Phone));
        var northmoor = await ines.SetUpAsync("Northmoor");
        var rowan = await ines.FoundAsync(northmoor, "Rowan ward", "Ward", "Micro");
        foreach (var (visitor, role) in new[] { (leilani, "Member"), (amara, "Lead"), (tomasz, "Lead"), (carla, "Partner") })
            await visitor.AcceptAsync(await ines.InviteAsync(rowan, visitor, role));
        var hazel = await ines.FoundAsync(northmoor, "Hazel ward", "Ward", "Micro");
        var hana = await VisitorAsync(cairn, "Hana Sato");
        await hana.AcceptAsync(await ines.InviteAsync(hazel, hana, "Member"));

        await ReportAsync(leilani, rowan);
        var project = await PickAsync(amara, leilani, rowan);
        await AgreeAsync(amara, carla, project);
        await JoinAsync(amara, leilani, "Member", project);
        var theory = await new LiveTheory(cairn, amara, carla, leilani).DrawAsync(project);
        await amara.OpenAsync(theory);
        await LookAsync(amara, "life-theory");
        await LeaveAsync(amara, ines, tomasz, project);
        await EndAsync(tomasz, project);
        await FindAsync(hana, hazel);
        barriers.ShouldBeEmpty();
    }

    private async Task ReportAsync(Visitor leilani, string rowan)
    {
        await leilani.OpenAsync(rowan + "/problems/new");
        await leilani.Page.Locator("textarea").First.FillAsync(Report);
        await LookAsync(leilani, "life-report");
        await leilani.Page.Locator("main form button").Last.ClickAsync();
        (await leilani.ReadAsync(rowan + "/problems")).ShouldContain("People fall at night");
    }

    private async Task<string> PickAsync(Visitor amara, Visitor leilani, string rowan)
    {
        await amara.OpenAsync(rowan + "/problems");
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "People fall at night" }).First.ClickAsync();
        await LookAsync(amara, "life-problem");
        await amara.OpenAsync(rowan + "/problems?Order=Priority");
        await LookAsync(amara, "life-matrix");
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "People fall at night" }).First.ClickAsync();
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Start a project from it" }).ClickAsync();
        (await amara.Page.GetByLabel("The problem", new() { Exact = true }).InputValueAsync()).ShouldBe(Report);
        await amara.WriteAsync("Title", Title);
        await amara.PressAsync("Start");
        (await amara.Page.TitleAsync()).ShouldBe(Title);
        await leilani.OpenAsync("/notices");
        await leilani.Page.GetByRole(AriaRole.Link, new() { Name = "Rowan ward took up a problem that you reported" }).First.ClickAsync();
        var answer = await leilani.Page.Locator("main").InnerTextAsync();
        answer.ShouldContain("We have started a project because of it.");
        await leilani.Page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        (await leilani.Page.TitleAsync()).ShouldBe(Title);
        (await leilani.ReadAsync(rowan + "/problems")).ShouldContain("Taken up");
        return new Uri(amara.Page.Url).AbsolutePath;
    }

    private static async Task JoinAsync(Visitor amara, Visitor other, string role, string project)
    {
        await amara.OpenAsync(project + "/team");
        await amara.WriteAsync("Person", other.Name);
        await amara.ChooseAsync("Role", role);
        await amara.PressAsync("Take in");
    }

    private async Task AgreeAsync(Visitor amara, Visitor carla, string project)
    {
        await JoinAsync(amara, carla, "Patient partner", project);
        await carla.OpenAsync(project + "/aim");
        foreach (var (writer, what, forWhom) in new[] { (amara, "Falls at night", "older people"), (carla, "Walks in the dark without help", "night staff") })
        {
            await writer.OpenAsync(project + "/aim");
            (await writer.Page.Locator("#aim-preview").InnerTextAsync()).ShouldContain("[What]");
            foreach (var (label, text) in new[] { ("What", what), ("How much", "from 4 to 1 a month"), ("For whom", forWhom), ("Where", "Rowan ward"), ("By when", "2030-03-31") })
                await writer.WriteAsync(label, text);
            await Assertions.Expect(writer.Page.Locator("#aim-preview")).ToContainTextAsync($"{what} from 4 to 1 a month for {forWhom} at Rowan ward by 31 Mar 2030.");
            await writer.PressAsync("Save");
        }

        await LookAsync(amara, "life-aims");
        (await carla.ReadAsync(project)).ShouldContain("Falls at night from 4 to 1 a month for older people at Rowan ward");
        await LookAsync(carla, "life-project-partner");
        await amara.OpenAsync(project + "/changes");
        await amara.WriteAsync("What you changed", "Warm lights along the floor");
        await amara.TickAsync("Keep");
        await amara.WriteAsync("Why so", "Carla says that her mother sees the way now.");
        await amara.PressAsync("Save");
        await LookAsync(amara, "life-changes");
    }

    /// <summary>She leaves the ward; nobody asks for her password.</summary>
    private async Task LeaveAsync(Visitor amara, Visitor ines, Visitor tomasz, string project)
    {
        await ines.OpenAsync("/people");
        await ines.Page.GetByRole(AriaRole.Link, new() { Name = amara.Name }).ClickAsync();
        await ines.PressAsync("Deactivate");
        await ines.OpenAsync("/notices");
        await ines.Page.GetByRole(AriaRole.Link, new() { Name = $"Somebody left {Title}" }).First.ClickAsync();
        await LookAsync(ines, "life-loose-ends");
        (await ines.ReadAsync("/projects")).ShouldContain("Nobody leads it");
        await LookAsync(ines, "life-unled");
        await ines.OpenAsync(project + "/team");
        await ines.WriteAsync("Who leads it from today", tomasz.Name);
        await ines.PressAsync("Hand over");
        (await ines.ReadAsync(project)).ShouldNotContain("Nobody leads it");
        await tomasz.OpenAsync("/notices");
        await tomasz.Page.GetByRole(AriaRole.Link, new() { Name = $"You lead {Title} from today" }).First.ClickAsync();
        await tomasz.OpenAsync(project + "/brief");
        (await tomasz.Page.Locator("main").InnerTextAsync()).ShouldContain("Warm lights along the floor");
        await LookAsync(tomasz, "life-brief");
        await tomasz.OpenAsync(project + "/visibility");
        await LookAsync(tomasz, "life-visibility");
    }

    private async Task EndAsync(Visitor tomasz, string project)
    {
        await tomasz.OpenAsync(project + "/life");
        await tomasz.TickAsync("Not sustained");
        await tomasz.TickAsync("It came about and did not last");
        foreach (var (field, text) in new[] { ("Began", "4"), ("Aimed", "1"), ("Reached", "3.5"), ("Unit", "falls a month"), ("Story", "It closed while somebody looked after the lights."), ("Next", "Have somebody on every shift who looks after the lights.") })
            await tomasz.Page.Locator("#" + field).FillAsync(text);
        await LookAsync(tomasz, "life-closing");
        await tomasz.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        (await tomasz.Page.Locator("main").InnerTextAsync()).ShouldContain("It came 17 per cent of the way to the aim.");
        await LookAsync(tomasz, "life-closed");
    }

    /// <summary>The next team, of another ward, is about to try much the same. It reads how it ended, and not the project.</summary>
    private async Task FindAsync(Visitor hana, string hazel)
    {
        await hana.OpenAsync(hazel + "/projects/new");
        await hana.WriteAsync("Title", "Nobody falls at night");
        await hana.WriteAsync("The problem", "People fall at night between bed and bathroom.");
        await hana.PressAsync("Start");
        var shown = await hana.Page.Locator(".banner").First.InnerTextAsync();
        foreach (var said in new[] { Title, "Rowan ward", "It came about and did not last", "Have somebody on every shift", "Not sustained" })
            shown.ShouldContain(said);
        shown.ShouldNotContain("Warm lights");
        await LookAsync(hana, "life-similar");
        await hana.OpenAsync(hazel + "/aims");
        await LookAsync(hana, "life-aims-together");
    }

    private async Task<Visitor> VisitorAsync(RunningCairn cairn, string name, int width = 1100) => new(await chromium.OpenAsync(width: width), cairn.Address, name);

    /// <summary>As wide as the visitor's own window, and on the smallest phone, in the light and in the dark. Once is enough: the pages of both databases are the same.</summary>
    private async Task LookAsync(Visitor visitor, string name)
    {
        if (!looks)
            return;

        var page = visitor.Page;
        var width = page.ViewportSize!.Width;
        foreach (var shown in new[] { width, 320 })
        {
            await page.SetViewportSizeAsync(shown, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                barriers.AddRange(await page.FindBarriersAsync($"{name}-{shown}-{(scheme == ColorScheme.Dark ? "dark" : "light")}"));
            }
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(width, 900);
    }
}
