using Cairn.Tests.Databases;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>Signing in with a passkey, on a device that the browser pretends to have.</summary>
public sealed class PasskeyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Password = "lantern otter plum harbour";

    [Theory, EachDatabase]
    public async Task Somebody_adds_a_passkey_and_signs_in_with_it(DatabaseKind kind)
    {
        await using var cairn = await RunningCairn.StartAsync(kind);
        var page = await chromium.OpenAsync();
        await page.GiveDeviceAsync();
        await SetUpAsync(page, cairn.Address);
        (await page.Locator(".duty").InnerTextAsync()).ShouldContain("your account needs a passkey");

        await page.GotoAsync(cairn.Address + "/account/security/passkeys");
        await page.GetByLabel("Name of the passkey").FillAsync("My phone");
        await page.Locator("#Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rows")).ToContainTextAsync("My phone");
        (await page.Locator(".duty").CountAsync()).ShouldBe(0);

        await page.SignOutAsync();
        await page.ShouldStandAtAsync("/organisations"); // the browser proposed it where the address is written, and this device agrees at once

        await page.WaitToBeAskedAsync();
        await page.SignOutAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.ShouldStandAtAsync("/organisations");

        await page.GotoAsync(cairn.Address + "/account/security/passkeys");
        await page.Locator(".rows summary").ClickAsync();
        await page.Locator("input[name=NewName]").FillAsync("Old phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rows")).ToContainTextAsync("Old phone");
        await page.Locator(".rows summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rows li")).ToHaveCountAsync(0);
        (await page.Locator(".duty").InnerTextAsync()).ShouldContain("this page is all there is", Case.Insensitive, "who had one has no time to be without");
    }

    [Theory]
    [InlineData(1100, false)]
    [InlineData(1100, true)]
    [InlineData(320, false)]
    [InlineData(320, true)]
    public async Task Every_page_of_safety_is_accessible(int width, bool dark)
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var page = await chromium.OpenAsync(dark, width: width);
        await page.GiveDeviceAsync();
        var view = $"{width}-{(dark ? "dark" : "light")}";
        await SetUpAsync(page, cairn.Address);

        await page.GotoAsync(cairn.Address + "/account/security");
        await page.ShouldBeAccessible("security-" + view);
        await page.GotoAsync(cairn.Address + "/account/security/password");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.ShouldBeAccessible("password-refused-" + view);
        await page.GotoAsync(cairn.Address + "/account/security/codes");
        await page.ShouldBeAccessible("codes-off-" + view);
        await page.GetByLabel("Your password now").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set them up" }).ClickAsync();
        await page.ShouldBeAccessible("codes-begun-" + view);
        await page.GetByLabel("Code").FillAsync(CodeOf(await page.Locator("code").InnerTextAsync()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn codes on" }).ClickAsync();
        await page.ShouldBeAccessible("codes-recovery-" + view);
        var recovery = await page.Locator(".codes code").First.InnerTextAsync();
        await page.GotoAsync(cairn.Address + "/account/security/codes");
        await page.ShouldBeAccessible("codes-on-" + view);
        await page.GotoAsync(cairn.Address + "/account/security/passkeys");
        await page.GetByLabel("Name of the passkey").FillAsync("My phone");
        await page.Locator("#Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.Locator(".rows summary").ClickAsync();
        await page.ShouldBeAccessible("passkeys-" + view);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(cairn.Address + "/reset-password");
        await page.ShouldBeAccessible("reset-" + view);
        await page.GotoAsync(cairn.Address + "/reset-password/nothing");
        await page.ShouldBeAccessible("reset-over-" + view);
        var another = await page.Context.Browser!.NewPageAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new() { Width = width, Height = 900 } });
        await another.GotoAsync(cairn.Address + "/sign-in");
        await another.ShouldBeAccessible("sign-in-passkey-" + view);
        await another.GetByLabel("E-mail").FillAsync("ines@example.org");
        await another.GetByLabel("Password").FillAsync(Password);
        await another.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await another.ShouldBeAccessible("sign-in-code-" + view);
        await another.GetByLabel("Code").FillAsync(recovery);
        await another.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await another.ShouldStandAtAsync("/organisations");
        await another.CloseAsync();
    }

    private static async Task SetUpAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Northmoor");
        await page.GetByLabel("What you wish to be called").FillAsync("Ines Moreau");
        await page.GetByLabel("E-mail").FillAsync("ines@example.org");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.ShouldStandAtAsync("/organisations/.*");
    }

    /// <summary>What an app on a phone would show for a key that was written into it.</summary>
    private static string CodeOf(string key)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Where(sign => sign != ' ').Select(sign => Convert.ToString(Letters.IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var bytes = bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        var counter = BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The hash that the standard of these codes names.
        var hash = System.Security.Cryptography.HMACSHA1.HashData(bytes, counter);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
