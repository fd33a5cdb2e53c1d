using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>One headless Chromium for all journeys. Absent, they skip on a developer's machine and fail in continuous integration.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Chromium without windows of its own, which cost as much as the pages in them; the whole of it where that is missing.</summary>
    private static readonly string Executable = File.Exists("/usr/bin/chromium-headless-shell") ? "/usr/bin/chromium-headless-shell" : "/usr/bin/chromium";

    /// <summary>What is waited for comes in a moment; on a machine that does other work too it may take longer.</summary>
    private const float PatienceInMilliseconds = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static bool IsThere => File.Exists(Executable);

    public async ValueTask InitializeAsync()
    {
        if (!IsThere)
            return;

        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser of one person, without anything remembered but what is given.</summary>
    public async Task<IPage> OpenAsync(bool dark = false, bool scripts = true, int width = 1100, string? signedIn = null)
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"No chromium at {Executable}; dev/test installs it as root.");
        Assert.SkipWhen(browser is null, $"No chromium at {Executable}.");

        var context = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = scripts,
            StorageState = signedIn,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        context.SetDefaultNavigationTimeout(PatienceInMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

internal static class Pages
{
    public const string Password = "lantern otter plum harbour";

    private const int PhoneWidth = 320;

    /// <summary>Ines sets up Northmoor, as the first of all.</summary>
    public static async Task SetUpAsync(this IPage page)
    {
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Northmoor");
        await page.GetByLabel("What you wish to be called").FillAsync("Ines Moreau");
        await page.GetByLabel("E-mail").FillAsync("ines@example.org");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
    }

    /// <summary>Through one's own menu.</summary>
    public static async Task SignOutAsync(this IPage page)
    {
        await page.Locator(".menu > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
    }

    /// <summary>Waits until the page stands at an address that ends so. Playwright's own waiting for an address can miss a page that was loaded before it looked.</summary>
    public static Task ShouldStandAtAsync(this IPage page, string end) => Assertions.Expect(page).ToHaveURLAsync(new Regex(end + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>Where CAIRN_PICTURES names a folder, a picture of the page is left there.</summary>
    public static async Task LeavePictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CAIRN_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    /// <summary>Axe finds nothing, and nothing is wider than the window.</summary>
    public static async Task ShouldBeAccessible(this IPage page, string name) => (await page.FindBarriersAsync(name)).ShouldBeEmpty();

    /// <summary>
    /// What axe finds, and whether something is wider than the window; each with the name of the page. Axe asks everything in the light of a wide
    /// window, in the dark only what depends on colours, and nothing on a phone, where the page is the same but must fit.
    /// </summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="name">What the page is called in the answer and in its picture.</param>
    public static async Task<IReadOnlyList<string>> FindBarriersAsync(this IPage page, string name)
    {
        await page.LeavePictureAsync(name);
        var barriers = Enumerable.Empty<string>();
        if (page.ViewportSize!.Width > PhoneWidth)
        {
            var isDark = await page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches");
            var found = await page.RunAxe(isDark ? new() { RunOnly = RunOnlyOptions.Rules("color-contrast") } : new());
            barriers = found.Violations.Select(violation => $"{name}: {violation.Id}: {violation.Help} ({string.Join(" | ", violation.Nodes.Select(node => node.Html))})");
        }

        var isTooWide = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth");
        return [.. barriers, .. isTooWide ? [name + " is wider than the window"] : Array.Empty<string>()];
    }
}
