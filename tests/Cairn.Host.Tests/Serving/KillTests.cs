using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Tests.Serving;

/// <summary>The real program is killed in the middle of many writes. What it had acknowledged is there when it is opened again.</summary>
public sealed partial class KillTests
{
    private const int Writes = 10_000;
    private const int Writers = 4;

    /// <summary>On a slow machine it is killed after this, however many writes were made.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Loses_nothing_that_was_acknowledged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        string[] where = ["serve", "--empty", "--urls", "http://127.0.0.1:0", "--data", database.Choice.DataFolder, .. database.Choice.IsPostgres ? new[] { "--postgres", database.Choice.Postgres! } : []];
        var acknowledged = new ConcurrentDictionary<Guid, int>();
        using (var cairn = CairnProcess.Start(database.Choice.DataFolder, where))
        {
            using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await cairn.AddressAsync() };
            var (token, parts) = await SetUpAsync(browser);
            var writing = Task.WhenAll(parts.Select(part => WriteAsync(browser, part, token, acknowledged)));
            var started = Stopwatch.GetTimestamp();
            while (acknowledged.Values.Sum() < Writes / 2 && Stopwatch.GetElapsedTime(started) < Patience)
                await Task.Delay(20, Cancel);
            writing.IsCompleted.ShouldBeFalse("it is killed while it writes");
            cairn.Kill();
            await writing;
        }

        var made = acknowledged.Values.Sum();
        TestContext.Current.SendDiagnosticMessage($"{kind}: killed after {made} acknowledged writes.");
        made.ShouldBeGreaterThan(Writers * 5);
        await using var db = database.Open();
        foreach (var (part, version) in acknowledged)
        {
            var kept = await db.Organisations.SingleAsync(o => o.Id == new OrganisationId(part), Cancel);
            kept.Version.ShouldBeInRange(version, version + 1, "at most the one write that was under way is beyond what was acknowledged");
            kept.Name.ShouldBe(NameAt(kept.Version));
            (await db.AuditEvents.CountAsync(told => told.Subject == kept.Id.Subject && told.Deed == "OrganisationDescribed", Cancel)).ShouldBe(kept.Version - 1);
        }

        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
        using var again = CairnProcess.Start(database.Choice.DataFolder, where);
        using var visitor = new HttpClient { BaseAddress = await again.AddressAsync() };
        (await visitor.GetAsync("/sign-in", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_commit_of_the_embedded_database_reaches_the_disk_before_it_is_acknowledged()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        await using var db = database.Open();

        (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync(Cancel)).ShouldBe("wal");
        (await db.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync(Cancel)).ShouldBe(2, "FULL: what is acknowledged survives a loss of power");
    }

    private static async Task<(string Token, IReadOnlyList<Guid> Parts)> SetUpAsync(HttpClient browser)
    {
        var first = await SendAsync(browser, new("/set-up", UriKind.Relative), await TokenAsync(browser, "/set-up"), "set-up", ("Name", "Northmoor"), ("Type", "Region"), ("Level", "Macro"), ("PreferredName", "Ines"), ("Email", "ines@example.org"), ("Password", "lantern otter plum harbour"));
        var top = first.Headers.Location!;
        var token = await TokenAsync(browser, top.ToString());
        var parts = new List<Guid>();
        for (var i = 0; i < Writers; i++)
        {
            var founded = await SendAsync(browser, top, token, "found", ("PartName", "Ward"), ("PartType", "Ward"), ("PartLevel", "Micro"));
            parts.Add(Guid.Parse(founded.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture));
        }

        return (token, parts);
    }

    /// <summary>Describes one organisation again and again; a redirection says that it was saved.</summary>
    private static async Task WriteAsync(HttpClient browser, Guid part, string token, ConcurrentDictionary<Guid, int> acknowledged)
    {
        for (var version = 1; version <= Writes / Writers; version++)
        {
            try
            {
                var answer = await SendAsync(browser, new($"/organisations/{part}", UriKind.Relative), token, "describe", ("Name", NameAt(version + 1)), ("Type", "Ward"), ("Level", "Micro"), ("Version", version.ToString(CultureInfo.InvariantCulture)));
                answer.StatusCode.ShouldBe(HttpStatusCode.Found);
                acknowledged[part] = version + 1;
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static string NameAt(int version) => version == 1 ? "Ward" : "Ward " + version.ToString(CultureInfo.InvariantCulture);

    private static async Task<string> TokenAsync(HttpClient browser, string page) => Token().Match(await browser.GetStringAsync(new Uri(page, UriKind.RelativeOrAbsolute), Cancel)).Groups["token"].Value;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, Uri to, string token, string form, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", form), KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await browser.PostAsync(to, content, Cancel);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
