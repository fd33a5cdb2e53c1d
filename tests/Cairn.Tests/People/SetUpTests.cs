using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

public sealed class SetUpTests
{
    private const string Here = "127.0.0.1";

    private static readonly (string, string)[] Ines =
        [("Name", "Northmoor"), ("Type", "Region"), ("Level", "Macro"), ("PreferredName", "Ines Moreau"), ("Email", "ines@example.org"), ("Password", RunningApp.Password)];

    [Theory, EachDatabase]
    public async Task The_first_who_comes_administers_the_top_of_the_tree(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);
        using var browser = app.Browser(Here);

        var answer = await RunningApp.SubmitAsync(browser, "/set-up", "set-up", null, Ines);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        await using var db = app.World.Open();
        var membership = await db.Memberships.SingleAsync(Cancel);
        membership.Role.ShouldBe(Role.Administrator);
        answer.Headers.Location!.ToString().ShouldEndWith(membership.Organisation.Value.ToString());
        (await db.AuditEvents.OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel)).ShouldBe(["AccountCreated", "OrganisationFounded"]);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task From_another_machine_it_asks_for_the_words_of_the_server(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);
        using var browser = app.Browser("192.0.2.7");
        var words = (await app.Services.SetUpWordsAsync(Cancel)).ShouldNotBeNull();

        foreach (var wrong in new[] { "", "acorn-acorn", words + "s" })
            (await (await RunningApp.SubmitAsync(browser, "/set-up", "set-up", null, [.. Ines, ("Words", wrong)])).Content.ReadAsStringAsync(Cancel)).ShouldContain("These are not the words");
        (await app.World.Open().Users.AnyAsync(Cancel)).ShouldBeFalse();

        (await RunningApp.SubmitAsync(browser, "/set-up", "set-up", null, [.. Ines, ("Words", words.Replace('-', ' ').ToUpperInvariant())])).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await app.Services.SetUpWordsAsync(Cancel)).ShouldBeNull("nobody needs them any more");
    }

    [Fact]
    public async Task Behind_a_proxy_nobody_sits_at_the_machine()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, empty: true);
        using var browser = app.Browser(Here);
        (await browser.GetStringAsync("/set-up", Cancel)).ShouldNotContain("Set-up words");

        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5");
        (await browser.GetStringAsync("/set-up", Cancel)).ShouldContain("Set-up words");
    }

    [Fact]
    public void The_words_cannot_be_found_by_trying()
    {
        var clock = new TestClock();
        var word = new SetUpWord(new Allowances(clock));

        for (var i = 0; i < 60; i++)
            word.Is("acorn acorn acorns").ShouldBeFalse();
        word.Is(word.Words).ShouldBeFalse("that was too often");
        word.Words.Split('-').Length.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task Nobody_sets_up_a_second_time(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);
        using var late = app.Browser(Here);
        var form = await late.GetStringAsync("/set-up", Cancel);
        using var first = app.Browser(Here);
        await RunningApp.SubmitAsync(first, "/set-up", "set-up", null, Ines);

        await RunningApp.SendAsync(late, "/set-up", form, "set-up", [("Name", "Mine"), ("Type", "Region"), ("Level", "Macro"), ("PreferredName", "Mallory"), ("Email", "mallory@example.org"), ("Password", RunningApp.Password)]);

        await using var db = app.World.Open();
        (await db.Users.Select(account => account.Email).ToListAsync(Cancel)).ShouldBe(["ines@example.org"]);
        (await db.Organisations.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Of_several_at_once_one_sets_up(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);
        var browsers = Enumerable.Range(0, 6).Select(_ => app.Browser(Here)).ToList();
        var forms = await Task.WhenAll(browsers.Select(browser => browser.GetStringAsync("/set-up", Cancel)));

        await Task.WhenAll(browsers.Select((browser, i) => RunningApp.SendAsync(browser, "/set-up", forms[i], "set-up", [.. Ines.Select(one => one.Item1 == "Email" ? ("Email", $"person{i}@example.org") : one)])));

        await using var db = app.World.Open();
        (await db.Users.CountAsync(Cancel)).ShouldBe(1);
        (await db.Organisations.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Name", " ", "Give it a name")]
    [InlineData("PreferredName", "", "Say what you wish to be called")]
    [InlineData("Email", "ines", "Write an e-mail address")]
    [InlineData("Email", "Ines <ines@example.org>", "Write an e-mail address")]
    [InlineData("Password", "short", "Use at least 12 characters")]
    [InlineData("Password", "aaaaaaaaaaaaaaaa", "Use more than 4 different characters")]
    public async Task Says_what_is_missing_and_keeps_what_was_written(string field, string value, string words)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, empty: true);
        using var browser = app.Browser(Here);

        var answer = await RunningApp.SubmitAsync(browser, "/set-up", "set-up", null, [.. Ines.Select(one => one.Item1 == field ? (field, value) : one)]);

        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain(words);
        page.ShouldNotContain(RunningApp.Password);
        if (field != "Name")
            page.ShouldContain("value=\"Northmoor\"");
        await using var db = app.World.Open();
        (await db.Users.AnyAsync(Cancel)).ShouldBeFalse();
        (await db.Organisations.AnyAsync(Cancel)).ShouldBeFalse();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
