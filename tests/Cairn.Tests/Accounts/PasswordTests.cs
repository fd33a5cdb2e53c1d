using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Accounts;

public sealed class PasswordTests
{
    private const string Next = "seven herons cross the weir";

    [Theory, EachDatabase]
    public async Task Changing_it_asks_for_the_old_and_ends_all_other_sessions(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var other = await app.SignedInAsync("amara");
        using var here = await app.SignedInAsync("amara");

        var wrong = await ChangeAsync(here, "wrong horse battery", Next);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await other.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ChangeAsync(here, RunningApp.Password, "password1234")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ChangeAsync(here, RunningApp.Password, Next)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await other.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var late = app.Browser();
        (await SignInAsync(late, RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SignInAsync(late, Next)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await app.Mail.NextAsync()).Text.ShouldContain("your password was changed");
        (await app.World.Open().AuditEvents.Select(e => e.Deed).ToListAsync(Cancel)).ShouldContain("PasswordChanged");
    }

    [Theory, EachDatabase]
    public async Task A_link_by_mail_gives_a_new_one_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var before = await app.SignedInAsync("amara");
        using var browser = app.Browser();

        var known = await (await AskAsync(browser, "amara@example.org")).Content.ReadAsStringAsync(Cancel);
        var unknown = await (await AskAsync(browser, "nobody@example.org")).Content.ReadAsStringAsync(Cancel);
        var letter = await app.Mail.NextAsync();
        var link = LinkIn(letter.Text);

        known.ShouldContain("If somebody has an account");
        unknown.ShouldContain("If somebody has an account");
        letter.To.ShouldBe("amara@example.org");
        (await RunningApp.SubmitAsync(browser, link, "reset", null, ("Password", "short"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RunningApp.SubmitAsync(browser, link, "reset", null, ("Password", Next))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await before.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await SignInAsync(browser, Next)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await app.Mail.NextAsync()).Text.ShouldContain("your password was replaced");
        app.Mail.Letters.ShouldBeEmpty("nobody else was written to");
    }

    [Theory, EachDatabase]
    public async Task A_link_is_good_for_an_hour_and_kept_as_a_print(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();
        await AskAsync(browser, "amara@example.org");
        var link = LinkIn((await app.Mail.NextAsync()).Text);
        (await app.World.Open().ResetLinks.Select(held => held.SecretHash).SingleAsync(Cancel)).ShouldNotBe(link.Split('/')[^1]);

        app.Clock.Pass(TimeSpan.FromMinutes(59));
        (await browser.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        (await browser.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, EachDatabase]
    public async Task A_new_password_by_link_lifts_a_lockout(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, allowance: 1);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();
        for (var i = 0; i < 7; i++)
            await SignInAsync(browser, "wrong horse battery");
        (await SignInAsync(browser, RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await AskAsync(browser, "amara@example.org");
        await RunningApp.SubmitAsync(browser, LinkIn((await app.Mail.NextAsync()).Text), "reset", null, ("Password", Next));

        (await SignInAsync(browser, Next)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Without_letters_the_page_says_who_can_help()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, mail: false);
        using var browser = app.Browser();

        (await browser.GetStringAsync("/reset-password", Cancel)).ShouldContain("Ask an administrator");
    }

    [Theory, EachDatabase]
    public async Task Who_runs_all_that_somebody_belongs_to_makes_them_a_link(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, mail: false);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var both = await app.AddAsync("both", app.World.Rowan, Role.Member);
        await using (var db = app.World.Open())
        {
            db.Add(new Membership(Guid.CreateVersion7(app.Clock.GetUtcNow()), both, app.World.Alder, Role.Coach, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        (await MakeAsync(app, amara, ines)).Outcome.IsAccepted.ShouldBeTrue();
        (await MakeAsync(app, amara, app.World.Otto)).Outcome.ShouldBe(Shared.Basics.Outcome.NotFound);
        (await MakeAsync(app, both, ines)).Outcome.ShouldBe(Shared.Basics.Outcome.NotAllowed);
        (await MakeAsync(app, both, app.World.Otto)).Outcome.ShouldBe(Shared.Basics.Outcome.NotAllowed);
        (await MakeAsync(app, amara, app.World.Amara)).Outcome.ShouldBe(Shared.Basics.Outcome.NotAllowed);
        using var browser = app.Browser();
        (await RunningApp.SubmitAsync(browser, (await MakeAsync(app, amara, ines)).Path!, "reset", null, ("Password", Next))).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, EachDatabase]
    public async Task A_link_that_was_shown_is_good_while_its_maker_looks_after_the_account(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, mail: false);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var (_, path) = await MakeAsync(app, amara, await app.ActorAsync(ines));
        await using (var db = app.World.Open())
            await db.Memberships.Where(held => held.Person == ines).ExecuteDeleteAsync(Cancel);

        using var browser = app.Browser();
        (await browser.GetAsync(path, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, EachDatabase]
    public async Task Where_letters_are_sent_a_link_goes_to_its_owner_alone(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");

        var answer = await (await RunningApp.SubmitAsync(ines, "/people/" + amara.Value, "reset")).Content.ReadAsStringAsync(Cancel);

        answer.ShouldContain("is on its way to amara");
        answer.ShouldNotContain("/reset-password/");
        var letter = await app.Mail.NextAsync();
        letter.To.ShouldBe("amara@example.org");
        using var browser = app.Browser();
        (await browser.GetAsync(LinkIn(letter.Text), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<(Shared.Basics.Outcome Outcome, string? Path)> MakeAsync(RunningApp app, PersonId person, Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MakeResetLinkHandler>().Handle(new(person), actor, Cancel);
    }

    private static string LinkIn(string text)
    {
        var link = text.Split('\n').Single(line => line.StartsWith("https://cairn.example.org/reset-password/", StringComparison.Ordinal));
        return new Uri(link).PathAndQuery;
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient browser, string email) => RunningApp.SubmitAsync(browser, "/reset-password", "ask", null, ("Email", email));

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient browser, string current, string next) =>
        RunningApp.SubmitAsync(browser, "/account/security/password", "password", null, ("Current", current), ("New", next));

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string password) =>
        RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "amara@example.org"), ("Password", password));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
