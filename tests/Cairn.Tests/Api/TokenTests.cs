using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Api;

public sealed partial class TokenTests
{
    [Theory, EachDatabase]
    public async Task Is_made_on_a_page_shown_once_and_ended(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        var answer = await RunningApp.SubmitAsync(amara, "/account/tokens", "token", null, ("Name", "Spreadsheet"), ("ScopeTicks", "Read"), ("Days", "7"), ("Password", RunningApp.Password));

        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Shown().Match(await answer.Content.ReadAsStringAsync(Cancel)).Value);
        (await program.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await amara.GetStringAsync("/account/tokens", Cancel);
        Shown().IsMatch(page).ShouldBeFalse();
        page.ShouldContain("Spreadsheet");
        await using var db = app.World.Open();
        var token = await db.Tokens.SingleAsync(Cancel);
        token.LastUsed.ShouldNotBeNull();
        (await RunningApp.SubmitAsync(amara, "/account/tokens", "revoke", null, ("Row", token.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await program.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, EachDatabase]
    public async Task Is_made_by_whoever_shows_a_password_or_has_just_shown_a_passkey(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var (fresh, old, other) = (await BeginAsync(app, amara, true), await BeginAsync(app, amara, true), await BeginAsync(app, await app.AddAsync("lee", app.World.Rowan, Role.Member), true));
        var typed = await BeginAsync(app, amara, false);
        await using (var db = app.World.Open())
            await db.Sessions.Where(session => session.Id == old).ExecuteUpdateAsync(set => set.SetProperty(session => session.Since, app.Clock.GetUtcNow() - TimeSpan.FromMinutes(11)), Cancel);

        foreach (var proof in new Proof[] { new("wrong horse battery"), new(""), new("", typed), new("", old), new("", other), new("wrong horse", fresh) })
            (await MakeAsync(app, amara, proof)).Refusals.Single().Words.ShouldBe("ProofWrong");
        (await MakeAsync(app, amara, new("", fresh))).IsAccepted.ShouldBeTrue();
        (await app.Mail.NextAsync()).Text.ShouldContain("a token was made");
    }

    [Theory, EachDatabase]
    public async Task Ends_with_the_password_and_with_signing_out_everywhere_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var elsewhere = await app.SignedInAsync("amara");
        using var browser = await app.SignedInAsync("amara");

        using (var program = await app.ProgramOfAsync(amara))
        {
            await RunningApp.SubmitAsync(browser, "/account/security", "end-others");
            (await program.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var next = await app.ProgramOfAsync(amara);
        await RunningApp.SubmitAsync(browser, "/account/security/password", "password", null, ("Current", RunningApp.Password), ("New", "seven herons cross the weir"));
        (await next.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, EachDatabase]
    public async Task Opens_only_what_its_scopes_say(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var reader = await app.ProgramOfAsync(ines, TokenScopes.Read);

        (await reader.GetAsync("/api/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await reader.SendAsync("POST", "/api/organisations", new { parent = app.World.Trust.Value, name = "Bay", type = "Team", level = "Micro" });

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory, EachDatabase]
    public async Task Is_worth_nothing_when_it_is_over_or_its_person_is_deactivated(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var over = await app.ProgramOfAsync(ines.Person!.Value);
        using var good = await app.ProgramOfAsync(amara);
        await using (var db = app.World.Open())
            await db.Tokens.Where(token => token.Person == ines.Person).ExecuteUpdateAsync(set => set.SetProperty(token => token.Until, app.Services.Now()), Cancel);

        (await over.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await good.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara), ines, Cancel));
        (await good.GetAsync("/api/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, EachDatabase]
    public async Task A_cookie_opens_nothing_of_the_api(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        var answer = await amara.GetAsync("/api/account", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public void Refuses_what_is_nameless_endless_or_good_for_nothing()
    {
        var outcome = PersonalToken.Make(default, default, new(" ", TokenScopes.None, 367, new("")), "", default, out var made);

        made.ShouldBeNull();
        outcome.Refusals.Select(refusal => refusal.Field).ShouldBe(["Name", "Scopes", "Days"]);
    }

    private static Task<Guid> BeginAsync(RunningApp app, PersonId person, bool isByPasskey) => app.AskAsync((Sessions sessions) => sessions.BeginAsync(person.Value, "Firefox", isByPasskey, Cancel));

    private static async Task<Shared.Basics.Outcome> MakeAsync(RunningApp app, PersonId person, Proof proof) =>
        (await app.AskAsync((MakeTokenHandler make) => make.Handle(new("Sheet", TokenScopes.Read, 7, proof), new(person, "", []), Cancel))).Outcome;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [GeneratedRegex("cairn_[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
