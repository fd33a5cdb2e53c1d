using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>Somebody who has no mouse: Tab and Enter, and every stop must be seen.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 60;

    /// <summary>What the stop is called by those who hear the page, whether it lies inside a part of it, and whether one sees where one is.</summary>
    private const string Stop = """
        inside => {
          const at = document.activeElement;
          if (at === document.body)
            return ['', false, true];
          const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '';
          const style = getComputedStyle(at);
          return [label.trim(), at.closest(inside) !== null, (at.type === 'date' || style.outlineStyle !== 'none') && at.getClientRects().length > 0]; // parts within a date show it themselves
        }
        """;

    /// <summary>Goes on with Tab until something has the focus that is called so.</summary>
    public async Task GoToAsync(string called, string inside = "body")
    {
        var passed = new List<string>();
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<System.Text.Json.JsonElement>(Stop, inside);
            var name = stop[0].GetString()!;
            stop[2].GetBoolean().ShouldBeTrue($"one does not see that “{name}” has the focus");
            if (name == called && stop[1].GetBoolean())
                return;
            passed.Add(name);
        }

        Assert.Fail($"“{called}” is not reached; passed: {string.Join(" | ", passed)}");
    }

    /// <summary>Enter, where it leads to another page.</summary>
    public async Task EnterAsync()
    {
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("html:not([data-left])")).ToBeAttachedAsync();
        await page.WaitForLoadStateAsync();
    }

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);
}
