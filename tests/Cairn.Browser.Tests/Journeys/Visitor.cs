using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Somebody with a browser of their own, and what they do on the pages.</summary>
internal sealed class Visitor(IPage page, string cairn, string name)
{
    public IPage Page => page;

    public string Name => name;

    public string Email { get; } = name.Split(' ')[0].ToLowerInvariant() + "@example.org";

    /// <summary>Opens a page by its path.</summary>
    /// <returns>The number of the answer.</returns>
    public async Task<int> OpenAsync(string path) => (await page.GotoAsync(cairn + path))!.Status;

    /// <summary>What somebody may see of a page, without drawing it: the number of the answer, and all that it holds.</summary>
    public async Task<(int Status, string Content)> AskAsync(string path)
    {
        var answer = await page.APIRequest.GetAsync(cairn + path);
        return (answer.Status, await answer.TextAsync());
    }

    /// <summary>What the main part of a page says.</summary>
    public async Task<string> ReadAsync(string path)
    {
        await OpenAsync(path);
        return await page.Locator("main").InnerTextAsync();
    }

    /// <summary>What a list on a page holds, in its order.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string path, string inList)
    {
        await OpenAsync(path);
        return await page.Locator(inList).AllInnerTextsAsync();
    }

    public Task WriteAsync(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string label, string option) => page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task TickAsync(string label) => page.GetByLabel(label).CheckAsync();

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Sets an empty Cairn up, as the first of all.</summary>
    /// <returns>The path of the organisation at the top.</returns>
    public async Task<string> SetUpAsync(string organisation)
    {
        await OpenAsync("/");
        await WriteAsync("Name", organisation);
        await WriteAsync("What you wish to be called", name);
        await WriteAsync("E-mail", Email);
        await WriteAsync("Password", Pages.Password);
        await PressAsync("Begin");
        return await HereAsync(organisation);
    }

    /// <summary>Founds a part of an organisation.</summary>
    /// <returns>Its path.</returns>
    public async Task<string> FoundAsync(string organisation, string part, string type, string level)
    {
        await OpenAsync(organisation);
        await page.GetByText("Add a part").ClickAsync();
        await WriteAsync("Name", part);
        await ChooseAsync("Sort", type);
        await ChooseAsync("Level", level);
        await PressAsync("Add");
        await page.GetByRole(AriaRole.Link, new() { Name = part + " is added." }).ClickAsync();
        return await HereAsync(part);
    }

    /// <summary>Invites somebody to an organisation.</summary>
    /// <returns>The link to pass on.</returns>
    public async Task<string> InviteAsync(string organisation, Visitor guest, string role)
    {
        await OpenAsync(organisation + "/people");
        await WriteAsync("E-mail", guest.Email);
        await page.Locator("#InvitedRole").SelectOptionAsync(new SelectOptionValue { Label = role });
        await PressAsync("Invite");
        return await page.GetByLabel("Link").InputValueAsync();
    }

    /// <summary>Opens an invitation and makes an account.</summary>
    public async Task AcceptAsync(string link, params string[] parts)
    {
        await page.GotoAsync(link);
        await WriteAsync("What you wish to be called", name);
        await WriteAsync("Password", Pages.Password);
        foreach (var part in parts)
            await TickAsync(part);
        await PressAsync("Accept");
        (await page.TitleAsync()).ShouldBe("Profile");
    }

    /// <summary>Fills the profile.</summary>
    public async Task DescribeAsync(string title, string languages, string offers)
    {
        await OpenAsync("/account");
        await WriteAsync("What you do, or bring", title);
        await WriteAsync("Languages", languages);
        await WriteAsync("What others can ask you about", offers);
        await PressAsync("Save");
        (await page.TitleAsync()).ShouldBe(name);
    }

    public async Task SignInAsync()
    {
        await OpenAsync("/sign-in");
        await WriteAsync("E-mail", Email);
        await WriteAsync("Password", Pages.Password);
        await PressAsync("Sign in");
    }

    public async Task AddPasskeyAsync(string called)
    {
        await OpenAsync("/account/security/passkeys");
        await WriteAsync("Name of the passkey", called);
        await page.Locator("#Password").FillAsync(Pages.Password);
        await PressAsync("Add a passkey");
        await Assertions.Expect(page.Locator(".rows")).ToContainTextAsync(called);
    }

    public async Task SignInByPasskeyAsync()
    {
        await OpenAsync("/sign-in");
        await PressAsync("Sign in with a passkey");
        await page.ShouldStandAtAsync("/organisations");
    }

    private async Task<string> HereAsync(string title)
    {
        (await page.TitleAsync()).ShouldBe(title);
        return new Uri(page.Url).AbsolutePath;
    }
}
