using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Tests.Serving;

/// <summary>The real program is killed in the middle of ten thousand writes. What it had acknowledged is there when it is opened again.</summary>
public sealed partial class KillTests
{
    private const int Writes = 10_000;
    private const int Writers = 16;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Loses_nothing_that_was_acknowledged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        string[] where = ["serve", "--empty", "--urls", "http://127.0.0.1:0", "--allowance", "1000", "--data", database.Choice.DataFolder, .. database.Choice.IsPostgres ? new[] { "--postgres", database.Choice.Postgres! } : []];
        var acknowledged = new Acknowledged();
        using (var cairn = CairnProcess.Start(database.Choice.DataFolder, where))
        {
            using var program = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await cairn.AddressAsync() };
            var writing = Task.WhenAll((await SetUpAsync(program)).Select(priority => WriteAsync(program, priority, acknowledged)));
            await Task.WhenAny(acknowledged.Half.Task, writing);
            writing.IsCompleted.ShouldBeFalse("it is killed while it writes");
            cairn.Kill();
            await writing;
        }

        acknowledged.Total.ShouldBeInRange(Writes / 2, Writes - 1);
        await using var db = database.Open();
        foreach (var (priority, version) in acknowledged.Versions)
        {
            var kept = await db.Priorities.SingleAsync(p => p.Id == priority, Cancel);
            kept.Version.ShouldBeInRange(version, version + 1, "at most the one write that was under way is beyond what was acknowledged");
            kept.Aim.ShouldBe(AimAt(kept.Version));
        }

        var changes = await db.Priorities.SumAsync(priority => priority.Version - 1, Cancel);
        (await db.AuditEvents.CountAsync(told => told.Deed == "PriorityChanged", Cancel)).ShouldBe(changes, "each change with what was told of it, or neither");
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

    /// <summary>Ines sets up, makes a token for her program, and the program sets one priority for each writer.</summary>
    private static async Task<IReadOnlyList<string>> SetUpAsync(HttpClient browser)
    {
        var first = await SendAsync(browser, new("/set-up", UriKind.Relative), await TokenAsync(browser, "/set-up"), "set-up", ("Name", "Northmoor"), ("Type", "Region"), ("Level", "Macro"), ("PreferredName", "Ines"), ("Email", "ines@example.org"), ("Password", "lantern otter plum harbour"));
        var tokens = new Uri("/account/tokens", UriKind.Relative);
        var made = await SendAsync(browser, tokens, await TokenAsync(browser, "/account/tokens"), "token", ("Name", "Writer"), ("ScopeTicks", "Organisations"), ("Days", "7"), ("Password", "lantern otter plum harbour"));
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Shown().Match(await made.Content.ReadAsStringAsync(Cancel)).Value);
        var priorities = new List<string>();
        for (var i = 0; i < Writers; i++)
        {
            using var answer = await browser.PostAsJsonAsync(new Uri($"/api/organisations/{first.Headers.Location!.ToString().Split('/')[^1]}/priorities", UriKind.Relative), PriorityAt(1), Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created);
            priorities.Add(answer.Headers.Location!.ToString());
        }

        return priorities;
    }

    /// <summary>Changes one priority again and again; 204 says that it was saved.</summary>
    private static async Task WriteAsync(HttpClient program, string priority, Acknowledged acknowledged)
    {
        var id = Guid.Parse(priority.Split('/')[^1], CultureInfo.InvariantCulture);
        for (var version = 1; version <= Writes / Writers; version++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, priority) { Content = JsonContent.Create(PriorityAt(version + 1)) };
            request.Headers.IfMatch.Add(new(string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")));
            try
            {
                using var answer = await program.SendAsync(request, Cancel);
                answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
            }
            catch (HttpRequestException)
            {
                return;
            }

            acknowledged.Add(id, version + 1);
        }
    }

    private static object PriorityAt(int version) => new { aim = AimAt(version), reason = "To be killed.", from = "2026-01-01" };

    private static string AimAt(int version) => "Aim " + version.ToString(CultureInfo.InvariantCulture);

    private static async Task<string> TokenAsync(HttpClient browser, string page) => Token().Match(await browser.GetStringAsync(new Uri(page, UriKind.RelativeOrAbsolute), Cancel)).Groups["token"].Value;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, Uri to, string token, string form, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", form), KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await browser.PostAsync(to, content, Cancel);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("cairn_[A-Za-z0-9_-]{20,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    private sealed class Acknowledged
    {
        private int total;

        public ConcurrentDictionary<Guid, int> Versions { get; } = new();

        public int Total => total;

        /// <summary>Done when the time has come to kill.</summary>
        public TaskCompletionSource Half { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Add(Guid priority, int version)
        {
            Versions[priority] = version;
            if (Interlocked.Increment(ref total) == Writes / 2)
                Half.SetResult();
        }
    }
}
