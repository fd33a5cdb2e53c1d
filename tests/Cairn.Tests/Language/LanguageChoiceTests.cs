using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Language;

public sealed class LanguageChoiceTests
{
    [Fact]
    public async Task A_visitor_chooses_a_language_and_stays_on_the_page()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();
        (await browser.GetStringAsync("/sign-in", Cancel)).ShouldContain("<html lang=\"en-GB\"");

        var answer = await RunningApp.SubmitAsync(browser, "/sign-in", "", "/language", ("language", "qps-ploc"), ("return", "/sign-in?return=%2Forganisations"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?return=%2Forganisations");
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/sign-in", Cancel));
        page.ShouldContain("<html lang=\"qps-ploc\"");
        page.ShouldContain("⟦Šîĝñ îñ~");
    }

    [Fact]
    public async Task Colours_are_chosen_in_the_same_way_and_reach_the_first_byte()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();
        (await browser.GetStringAsync("/sign-in", Cancel)).ShouldContain("data-theme=\"system\"");

        await RunningApp.SubmitAsync(browser, "/sign-in", "", "/theme", ("theme", "dark"), ("return", "/sign-in"));

        var page = await browser.GetStringAsync("/sign-in", Cancel);
        page.ShouldContain("data-theme=\"dark\"");
        page.ShouldContain("name=\"color-scheme\" content=\"dark\"");
    }

    [Theory]
    [InlineData("xx", "/sign-in", HttpStatusCode.BadRequest, null)]
    [InlineData("en-GB", "//evil.example", HttpStatusCode.Found, "/")]
    [InlineData("en-GB", "https://evil.example", HttpStatusCode.Found, "/")]
    [InlineData("en-GB", "", HttpStatusCode.Found, "/")]
    public async Task Only_what_is_offered_is_taken_and_nobody_is_led_away(string language, string back, HttpStatusCode status, string? reached)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();

        var answer = await RunningApp.SubmitAsync(browser, "/sign-in", "", "/language", ("language", language), ("return", back));

        answer.StatusCode.ShouldBe(status);
        answer.Headers.Location?.ToString().ShouldBe(reached);
    }

    [Fact]
    public async Task A_choice_counts_only_with_the_token_of_a_page()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var browser = app.Browser();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("language", "qps-ploc")]);

        (await browser.PostAsync("/language", form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
