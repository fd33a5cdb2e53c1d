using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>What people do with the keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Somebody_is_invited_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var ines = new Visitor(await chromium.OpenAsync(), cairn.Address, "Ines Moreau");
        var northmoor = await ines.SetUpAsync("Northmoor");
        var keys = new Keyboard(ines.Page);
        await ines.OpenAsync("/organisations");

        await keys.GoToAsync("Skip to content");
        await keys.PressAsync("Enter");
        await keys.GoToAsync("Northmoor");
        await keys.EnterAsync();
        await keys.GoToAsync("People", inside: "main");
        await keys.EnterAsync();
        ines.Page.Url.ShouldEndWith(northmoor + "/people");
        await keys.GoToAsync("E-mail");
        await keys.TypeAsync("amara@example.org");
        await keys.GoToAsync("Role");
        await keys.TypeAsync("Lead");
        await keys.GoToAsync("Invite");
        await keys.EnterAsync();

        (await ines.Page.GetByRole(AriaRole.Status).First.InnerTextAsync()).ShouldContain("Pass this link on to amara@example.org yourself.");
        await keys.GoToAsync("Link");
        (await ines.Page.GetByLabel("Link", new() { Exact = true }).InputValueAsync()).ShouldContain("/invitations/");
        await keys.GoToAsync("Withdraw the invitation of amara@example.org");
        await keys.EnterAsync();
        await Assertions.Expect(ines.Page.GetByText("amara@example.org")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Somebody_says_who_they_are_and_who_may_see_their_organisation_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var ines = new Visitor(await chromium.OpenAsync(), cairn.Address, "Ines Moreau");
        var northmoor = await ines.SetUpAsync("Northmoor");
        var keys = new Keyboard(ines.Page);

        await ines.OpenAsync("/account");
        await keys.GoToAsync("What you do, or bring");
        await keys.TypeAsync("Improvement lead");
        await keys.GoToAsync("Save");
        await keys.EnterAsync();
        (await ines.Page.Locator("main").InnerTextAsync()).ShouldContain("Improvement lead");

        await ines.OpenAsync(northmoor);
        await keys.GoToAsync("Settings", inside: "main");
        await keys.EnterAsync();
        await keys.GoToAsync("Organisation\nalso the people of its parts");
        while (!await ines.Page.GetByRole(AriaRole.Radio, new() { Name = "Public" }).IsCheckedAsync())
            await keys.PressAsync("ArrowDown");
        await keys.GoToAsync("Save");
        await keys.EnterAsync();
        await keys.GoToAsync("Yes, save it so");
        await keys.EnterAsync();
        await ines.OpenAsync(northmoor + "/settings");
        (await ines.Page.GetByRole(AriaRole.Radio, new() { Name = "Public" }).IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_ward_is_moved_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var ines = new Visitor(await chromium.OpenAsync(), cairn.Address, "Ines Moreau");
        var northmoor = await ines.SetUpAsync("Northmoor");
        var birch = await ines.FoundAsync(northmoor, "Birch Hospital", "Hospital", "Meso");
        var rowan = await ines.FoundAsync(northmoor, "Rowan ward", "Ward", "Micro");
        var keys = new Keyboard(ines.Page);

        await ines.OpenAsync(rowan);
        await keys.GoToAsync("Settings", inside: "main");
        await keys.EnterAsync();
        await keys.GoToAsync("Make it a part of");
        await keys.TypeAsync("Birch");
        await keys.GoToAsync("Move");
        await keys.EnterAsync();

        (await ines.ReadAsync(birch)).ShouldContain("Rowan ward");
    }

    [Fact]
    public async Task A_project_is_started_and_its_aim_written_by_keyboard_alone()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var ines = new Visitor(await chromium.OpenAsync(), cairn.Address, "Ines Moreau");
        var northmoor = await ines.SetUpAsync("Northmoor");
        var keys = new Keyboard(ines.Page);

        await ines.OpenAsync(northmoor);
        await keys.GoToAsync("Projects", inside: "main");
        await keys.EnterAsync();
        await keys.GoToAsync("Start a project at Northmoor", inside: "main");
        await keys.EnterAsync();
        await keys.GoToAsync("Title");
        await keys.TypeAsync("Fewer falls");
        await keys.GoToAsync("The problem");
        await keys.TypeAsync("People fall at night.");
        await keys.GoToAsync("Start");
        await keys.EnterAsync();
        (await ines.Page.TitleAsync()).ShouldBe("Fewer falls");

        await ines.OpenAsync(new Uri(ines.Page.Url).AbsolutePath + "/aim");
        foreach (var (label, text) in new[] { ("What", "Falls at night"), ("How much", "from 4 to 1 a month"), ("For whom", "people over 75"), ("Where", "Rowan ward") })
        {
            await keys.GoToAsync(label);
            await keys.TypeAsync(text);
        }

        await keys.GoToAsync("By when");
        await keys.TypeAsync("03312030"); // as the browser of these tests writes dates
        await keys.GoToAsync("Save");
        await keys.EnterAsync();
        (await ines.Page.Locator("main").InnerTextAsync()).ShouldContain("from 4 to 1 a month");
    }
}
