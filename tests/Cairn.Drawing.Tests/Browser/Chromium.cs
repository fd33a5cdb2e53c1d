using Microsoft.Playwright;

namespace Cairn.Drawing.Tests.Browser;

/// <summary>One headless Chromium for all tests of how drawings look. Absent, they skip on a developer's machine and fail in continuous integration.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private const string Absent = "No chromium at " + Executable + ", so nobody looked at the drawings; Debian's package of that name brings it.";

    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync"],
        });
        page = await browser.NewPageAsync();
    }

    /// <summary>The page at a width in a theme: light, dark or print.</summary>
    public async Task<IPage> PageAt(int width, string theme)
    {
        if (page is null && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
            Assert.Fail(Absent);
        Assert.SkipWhen(page is null, Absent);

        await page.EmulateMediaAsync(new() { Media = theme == "print" ? Media.Print : Media.Screen, ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        await page.SetViewportSizeAsync(width, 900);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
