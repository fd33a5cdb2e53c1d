using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Every page about organisations and people, in the states that people meet: axe finds nothing, nothing is too wide, on screen and on paper.</summary>
public sealed class EveryPageTests(BusyRegion region) : IClassFixture<BusyRegion>
{
    private readonly List<string> barriers = [];

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task What_an_administrator_sees_is_accessible(int width)
    {
        var ines = await OpenAsync("Ines Moreau", width);
        foreach (var (path, name) in new[]
        {
            ("/organisations", "organisations"), (region.Birch, "overview-hospital"), (region.Rowan, "overview-ward"), (region.Northmoor + "/people", "people-of-region"), (region.Rowan + "/people", "people-of-ward"),
            (region.Rowan + "/visibility", "visibility"), (region.Rowan + "/history", "history"), (region.Rowan + "/settings", "settings"), (region.Northmoor + "/settings", "settings-of-region"),
            ("/people", "people"), ("/people?q=dementia", "people-found"), ("/people?q=zzz", "people-nobody"), (region.Maria, "person-looked-after"),
            ("/account", "profile-empty"), ("/account/security", "security"), ("/account/data", "data"), ("/notices", "notices"),
        })
        {
            await ines.OpenAsync(path);
            await LookAsync(ines, name, width);
        }

        await ines.OpenAsync(region.Rowan + "/people");
        await ines.WriteAsync("E-mail", $"somebody.with.a.long.name.{width}@northmoor-hospitals.example.org");
        await ines.PressAsync("Invite");
        await LookAsync(ines, "people-invited", width);
        await ines.OpenAsync(region.Rowan + "/people");
        await ines.WriteAsync("E-mail", "");
        await ines.PressAsync("Invite");
        await LookAsync(ines, "people-refused", width);
        await ines.OpenAsync(region.Rowan + "/priorities/new");
        await LookAsync(ines, "priority", width);
        await ines.PressAsync("Save");
        await LookAsync(ines, "priority-refused", width);
        await ines.OpenAsync(region.Birch);
        await ines.Page.GetByText("Add a part").ClickAsync();
        await ines.PressAsync("Add");
        await LookAsync(ines, "part-refused", width);
        barriers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task What_a_partner_a_colleague_and_a_guest_see_is_accessible(int width)
    {
        var maria = await OpenAsync("Maria Bello-Castellani", width);
        foreach (var (path, name) in new[]
        {
            (region.Rowan, "overview-as-partner"), (region.Rowan + "/people", "people-as-partner"), (region.Maria, "person-oneself"), ("/account", "profile"), ("/account/involvement", "involvement"),
            ("/account/tokens", "tokens-none"), ("/notices", "notices-of-partner"), (region.Rowan + "/settings", "not-hers"),
        })
        {
            await maria.OpenAsync(path);
            await LookAsync(maria, name, width);
        }

        await maria.OpenAsync("/account/tokens");
        await maria.WriteAsync("What it is for", $"Spreadsheet of our ward {width}");
        await maria.WriteAsync("Your password now", Pages.Password);
        await maria.PressAsync("Make");
        await LookAsync(maria, "tokens-made", width);
        await maria.OpenAsync("/account/data");
        await maria.PressAsync("Leave and be forgotten");
        await LookAsync(maria, "data-refused", width);

        var amara = await OpenAsync("Amara Okafor", width);
        await amara.OpenAsync(region.Maria);
        await LookAsync(amara, "person-colleague", width);

        var tomas = await OpenAsync(null, width);
        await tomas.OpenAsync(region.Invitation);
        await LookAsync(tomas, "invitation", width);
        await tomas.PressAsync("Accept");
        await LookAsync(tomas, "invitation-refused", width);
        await tomas.OpenAsync("/invitations/nothing");
        await LookAsync(tomas, "invitation-gone", width);
        await tomas.OpenAsync("/goodbye");
        await LookAsync(tomas, "goodbye", width);
        barriers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task What_gets_in_the_way_is_reported_answered_and_accessible(int width)
    {
        var board = region.Rowan + "/problems";
        var maria = await OpenAsync("Maria Bello-Castellani", width);
        await maria.OpenAsync(board + "?Show=SetAside");
        await LookAsync(maria, "problems-none", width);
        await maria.OpenAsync(board + "/new");
        await maria.PressAsync("Report it");
        await LookAsync(maria, "problem-refused", width);
        await maria.WriteAsync("What gets in the way", "At weekends the linen store is locked, and nobody on the ward has the key. My mother waited for a sheet from Saturday noon until Sunday evening.");
        await maria.TickAsync("No power to change it");
        await maria.TickAsync("Patients, carers and families");
        await maria.PressAsync("Report it");
        await LookAsync(maria, "problems-of-partner", width);

        var amara = await OpenAsync("Amara Okafor", width);
        await amara.OpenAsync(board);
        await amara.Page.Locator(".problem a").First.ClickAsync();
        await amara.TickAsync("Take it up");
        await amara.WriteAsync("What you say to those who reported it", "I am asking the porters for a second key.");
        await amara.PressAsync("Reply");
        await amara.Page.GetByText("Answer six questions").ClickAsync();
        await amara.ChooseAsync("How much does it matter to patients?", "3 – very much");
        await LookAsync(amara, "problem-of-lead", width);
        await amara.PressAsync("Save");
        await amara.OpenAsync(board + "?Order=Priority");
        await LookAsync(amara, "problems-of-lead", width);
        await amara.OpenAsync(board + "/settings");
        await amara.TickAsync("Anybody with the address may report, without an account");
        await amara.PressAsync("Save");
        await LookAsync(amara, "problem-board", width);

        var tomas = await OpenAsync(null, width);
        await tomas.OpenAsync(board + "/new");
        await LookAsync(tomas, "report-of-visitor", width);
        await tomas.WriteAsync("What gets in the way", "Nobody says when the doctor comes.");
        await tomas.PressAsync("Report it");
        await LookAsync(tomas, "report-thanks", width);
        await tomas.OpenAsync(new Uri(await tomas.Page.GetByLabel("Your link", new() { Exact = true }).InputValueAsync()).AbsolutePath);
        await LookAsync(tomas, "report-of-visitor-later", width);
        barriers.ShouldBeEmpty();
    }

    private async Task<Visitor> OpenAsync(string? name, int width) => await region.OpenAsync(name, width);

    /// <summary>In the light, in the dark, and on paper. It goes on after a barrier, so that one walk finds them all.</summary>
    private async Task LookAsync(Visitor visitor, string name, int width)
    {
        var page = visitor.Page;
        barriers.AddRange(await page.FindBarriersAsync($"{name}-{width}-light"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await page.FindBarriersAsync($"{name}-{width}-dark"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        await page.LeavePictureAsync($"{name}-{width}-print");
        if (await page.Locator("main button:visible, nav.tabs:visible, header.bar:visible, footer:visible").CountAsync() > 0)
            barriers.Add(name + " prints what only a screen can use");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
