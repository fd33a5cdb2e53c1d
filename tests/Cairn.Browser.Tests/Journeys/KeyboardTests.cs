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
}
