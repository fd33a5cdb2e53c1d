using System.Net;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Accounts;

public sealed partial class SecondFactorTests
{
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Codes_are_those_of_the_standard(long seconds, string eight) =>
        OneTimeCodes.At("12345678901234567890"u8.ToArray(), DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(eight[2..], "RFC 6238, appendix B, its last six digits");

    [Fact]
    public void Keys_are_written_as_the_standard_says() => Base32.Of("fooba"u8.ToArray()).ShouldBe("MZXW6YTB", "RFC 4648, section 10");

    [Fact]
    public void A_code_is_taken_once_and_about_its_time()
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 15, TimeSpan.Zero);
        var factor = new SecondFactor(Guid.CreateVersion7(now));
        var code = OneTimeCodes.At(factor.Key, now);

        factor.Take(code, now.AddSeconds(90)).ShouldBeFalse("too late");
        factor.Take(code, now.AddSeconds(-90)).ShouldBeFalse("too early");
        factor.Take(code[..3] + " " + code[3..], now.AddSeconds(20)).ShouldBeTrue();
        factor.Take(code, now.AddSeconds(21)).ShouldBeFalse("twice");
        factor.Take(OneTimeCodes.At(factor.Key, now.AddSeconds(-30)), now).ShouldBeFalse("before one that was taken");
        factor.Take(OneTimeCodes.At(factor.Key, now.AddSeconds(30)), now.AddSeconds(30)).ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task Signing_in_takes_two_steps_once_codes_are_on(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var desk = await app.SignedInAsync("amara");
        var recovery = await TurnOnAsync(app, desk);
        using var browser = app.Browser();

        (await SignInAsync(browser)).Headers.Location!.ToString().ShouldEndWith("/sign-in/code");
        (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "half is nothing");
        (await CodeAsync(browser, "000000")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        app.Clock.Pass(TimeSpan.FromSeconds(60));
        var code = await CodeOfAsync(app);
        (await CodeAsync(browser, code)).Headers.Location!.ToString().ShouldEndWith("/organisations");
        (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var thief = app.Browser();
        await SignInAsync(thief);
        (await CodeAsync(thief, code)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "a code counts once");
        (await CodeAsync(thief, recovery[0].ToUpperInvariant())).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var again = app.Browser();
        await SignInAsync(again);
        (await CodeAsync(again, recovery[0])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "so does one on paper");
    }

    [Theory, EachDatabase]
    public async Task Half_signed_in_lasts_ten_minutes(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var desk = await app.SignedInAsync("amara");
        await TurnOnAsync(app, desk);
        using var browser = app.Browser();
        await SignInAsync(browser);

        app.Clock.Pass(TimeSpan.FromMinutes(11));

        (await browser.GetAsync("/sign-in/code", Cancel)).Headers.Location!.ToString().ShouldEndWith("/sign-in");
    }

    [Theory, EachDatabase]
    public async Task Wrong_codes_lock(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, allowance: 1);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var desk = await app.SignedInAsync("amara");
        await TurnOnAsync(app, desk);
        using var browser = app.Browser("198.51.100.7");
        await SignInAsync(browser);
        for (var i = 0; i < 6; i++)
            await CodeAsync(browser, "000000");

        app.Clock.Pass(TimeSpan.FromSeconds(60));
        var answer = await CodeAsync(browser, await CodeOfAsync(app));

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("tried too often");
    }

    [Theory, EachDatabase]
    public async Task Turning_codes_off_asks_for_the_password(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var desk = await app.SignedInAsync("amara");
        await TurnOnAsync(app, desk);

        (await RunningApp.SubmitAsync(desk, "/account/security/codes", "off", null, ("OffPassword", "wrong horse battery"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.World.Open().SecondFactors.CountAsync(Cancel)).ShouldBe(1);
        (await RunningApp.SubmitAsync(desk, "/account/security/codes", "off", null, ("OffPassword", RunningApp.Password))).StatusCode.ShouldBe(HttpStatusCode.Found);

        await using var db = app.World.Open();
        (await db.SecondFactors.AnyAsync(Cancel)).ShouldBeFalse();
        (await db.RecoveryCodes.AnyAsync(Cancel)).ShouldBeFalse();
    }

    /// <summary>Turns codes on as a person would; the recovery codes.</summary>
    private static async Task<IReadOnlyList<string>> TurnOnAsync(RunningApp app, HttpClient browser)
    {
        const string Page = "/account/security/codes";
        await RunningApp.SubmitAsync(browser, Page, "begin", null, ("Password", RunningApp.Password));
        var answer = await RunningApp.SubmitAsync(browser, Page, "confirm", null, ("Code", await CodeOfAsync(app)));
        var codes = Shown().Matches(await answer.Content.ReadAsStringAsync(Cancel)).Select(match => match.Groups["code"].Value).ToList();
        codes.Count.ShouldBe(10);
        return codes;
    }

    private static async Task<string> CodeOfAsync(RunningApp app) => OneTimeCodes.At((await app.World.Open().SecondFactors.SingleAsync(Cancel)).Key, app.Clock.GetUtcNow());

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser) =>
        RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "amara@example.org"), ("Password", RunningApp.Password));

    private static Task<HttpResponseMessage> CodeAsync(HttpClient browser, string code) => RunningApp.SubmitAsync(browser, "/sign-in/code", "code", null, ("Code", code));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [GeneratedRegex("<code>(?<code>[a-z0-9-]{19})</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
