using System.Net;
using System.Text.RegularExpressions;
using Cairn.Testing;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Permissions;

/// <summary>Every form against every role, sent with a good token by those who were never shown it, and by somebody who may.</summary>
public sealed partial class FormPermissionTests
{
    [Fact]
    public async Task Every_form_has_a_line()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var lines = FormLines.All(app, Cast.OfNobody, Subjects.OfNobody).Select(line => line.Form).Concat(FormLines.OnesOwn.Keys).Concat(FormLines.Open.Keys).Distinct().ToList();

        var written = Written().ToList();

        written.Except(lines).ShouldBeEmpty("forms without a line");
        lines.Except(written).ShouldBeEmpty("lines without a form");
    }

    [Theory, EachDatabase]
    public async Task Every_form_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var lines = FormLines.All(app, cast, await Subjects.EnterAsync(app, cast));
        var table = new PermissionTable();
        await using var db = app.World.Open();
        var wrong = new List<string>();
        var events = await db.AuditEvents.CountAsync(Cancel);

        foreach (var name in Cast.On(kind))
        {
            using var browser = name == Cast.Nobody ? app.Browser() : await app.SignedInAsync(name);
            var opened = await browser.GetStringAsync("/sign-in", Cancel);
            (await RunningApp.SendAsync(browser, "/theme", opened, "", [("theme", "dark")])).StatusCode.ShouldBe(HttpStatusCode.Found, "the token is good");
            foreach (var line in lines)
            {
                table.Decide(line.Told, name, line.Who.Contains(name));
                if (line.Who.Contains(name))
                    continue;
                using var answer = await line.SendAsync(browser, opened);
                if (!Refusals(name, line).Contains(answer.StatusCode))
                    wrong.Add($"{name}, {line.Told}: {answer.StatusCode}");
                table.Note(line.Told, name, answer);
            }

            foreach (var (form, page) in FormLines.OnesOwn.Where(_ => name == Cast.Nobody))
                (await RunningApp.SendAsync(browser, page, opened, form, [])).Headers.Location!.ToString().ShouldContain("/sign-in?", Case.Sensitive, form);
        }

        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(events, "somebody changed something");
        foreach (var line in lines.Where(line => line.TriedIn is null))
        {
            using var browser = await app.SignedInAsync(line.By);
            var opened = await browser.GetStringAsync("/organisations", Cancel);
            using var forged = await line.SendAsync(browser, opened: "");
            using var answer = await line.SendAsync(browser, opened);
            if (forged.StatusCode != HttpStatusCode.BadRequest || answer.StatusCode != line.Done)
                wrong.Add($"{line.By}, {line.Told}: {answer.StatusCode}, and without the token of a page {forged.StatusCode}");
        }

        wrong.ShouldBeEmpty();
        if (kind == DatabaseKind.Sqlite)
            PermissionsPage.ShouldTell("Forms", table.Lines(lines.Select(line => (line.Told, line.TriedIn ?? (line.Who.Contains(line.By) ? null : line.By == Subjects.Sponsor ? "the project’s sponsor" : null))).DistinctBy(line => line.Told).Concat(FormLines.Open.Select(open => (open.Key, (string?)open.Value)))));
    }

    [Fact]
    public async Task No_form_is_taken_without_the_token_of_its_page()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var secrets = await RouteSecrets.MakeAsync(app, cast);
        using var member = await app.SignedInAsync("member");
        using var nobody = app.Browser();
        var opened = await nobody.GetStringAsync("/sign-in", Cancel);

        foreach (var (form, page) in FormLines.OnesOwn)
            (await RunningApp.SendAsync(member, page, "", form[(form.IndexOf('.', StringComparison.Ordinal) + 1)..], [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest, form);
        foreach (var (form, page) in FormLines.OpenAt)
        {
            (await RunningApp.SendAsync(nobody, secrets.In(page), "", form[(form.IndexOf('.', StringComparison.Ordinal) + 1)..], [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest, form);
            (await RunningApp.SendAsync(nobody, secrets.In(page), opened, form[(form.IndexOf('.', StringComparison.Ordinal) + 1)..], [])).StatusCode.ShouldNotBe(HttpStatusCode.BadRequest, form);
        }
    }

    [GeneratedRegex("""@formname="((?<name>[a-z-]+)|@\(\$"(?<name>[^"]+)"\))"|<RowForm Name="((?<name>[a-z-]+)|@\([^"]*"(?<name>[a-z]+)" : "(?<name>[a-z]+)"\))[\x22]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormName();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Who is not signed in is led to sign in, or finds no page, as another tenant does.</summary>
    private static HttpStatusCode[] Refusals(string name, FormLine line) => name switch
    {
        Cast.Nobody => [HttpStatusCode.Found, HttpStatusCode.BadRequest],
        Cast.Stranger when !line.Address.StartsWith("/account", StringComparison.Ordinal) => [HttpStatusCode.BadRequest],
        _ => [line.Refused],
    };

    /// <summary>Component and name of every form in the razor files; the gallery's lead nowhere.</summary>
    private static IEnumerable<string> Written() =>
        from path in Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository, "src", "Cairn"), "*.razor", SearchOption.AllDirectories)
        where !path.Contains("Gallery", StringComparison.Ordinal)
        from Match form in FormName().Matches(File.ReadAllText(path))
        from Capture name in form.Groups["name"].Captures
        select $"{Path.GetFileNameWithoutExtension(path)}.{name.Value}";
}
