using System.Net;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Diagrams;

public sealed class DiagramStreamTests
{
    [Theory, EachDatabase]
    public async Task Tells_what_was_missed_and_what_others_do_and_who_is_here(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await DiagramPagesTests.StartAsync(app);
        var diagram = await DiagramPagesTests.BeginAsync(app, project, DiagramKind.Drivers);
        await DrawAsync(app, diagram, "missed", "part-light");

        using var stream = await OpenAsync(amara, diagram + "/stream?after=1");
        (await NextAsync(stream, "operation")).ShouldContain("\"number\":2");
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        using var other = await OpenAsync(ines, diagram + "/stream?after=2");
        (await NextAsync(stream, "people", "ines")).ShouldContain("Also looking at it now: ines.");
        await DrawAsync(app, diagram, "now", "part-floor");

        (await NextAsync(stream, "operation")).ShouldContain("\"number\":3");
        (await NextAsync(other, "operation")).ShouldContain("added");
    }

    [Theory, EachDatabase]
    public async Task Takes_up_where_the_browser_heard_last(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await DiagramPagesTests.StartAsync(app);
        var diagram = await DiagramPagesTests.BeginAsync(app, project, DiagramKind.Whys);
        foreach (var part in new[] { "part-one", "part-two", "part-three" })
            await DrawAsync(app, diagram, part, part);

        amara.DefaultRequestHeaders.Add("Last-Event-ID", "2");
        using var stream = await OpenAsync(amara, diagram + "/stream?after=0");

        (await NextAsync(stream, "operation")).ShouldContain("\"number\":3");
    }

    [Theory, EachDatabase]
    public async Task Whoever_loses_access_is_cut_off(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await DiagramPagesTests.StartAsync(app);
        var diagram = await DiagramPagesTests.BeginAsync(app, project, DiagramKind.Drivers);
        using var stream = await OpenAsync(amara, diagram + "/stream");
        await using (var db = app.World.Open())
        {
            var person = (await db.People.SingleAsync(known => known.Name == "amara", Cancel)).Id;
            await db.Memberships.Where(held => held.Person == person).ExecuteDeleteAsync(Cancel);
        }

        await DrawAsync(app, diagram, "secret", "part-secret");

        var heard = await RestAsync(stream);
        heard.ShouldContain("event: gone");
        heard.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Somebody_holds_a_few_streams_and_no_more()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var (amara, project) = await DiagramPagesTests.StartAsync(app);
        var diagram = await DiagramPagesTests.BeginAsync(app, project, DiagramKind.Drivers);
        var open = new List<StreamReader>();
        for (var i = 0; i < DiagramVisitors.MostOfOne; i++)
            open.Add(await OpenAsync(amara, diagram + "/stream"));

        (await SendAsync(amara, diagram + "/stream")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        open.ForEach(stream => stream.Dispose());
        using var left = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while ((await SendAsync(amara, diagram + "/stream")).StatusCode != HttpStatusCode.OK)
            await Task.Delay(100, left.Token);
    }

    private static async Task DrawAsync(RunningApp app, string diagram, string key, string part) =>
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(new(Guid.Parse(diagram.Split('/')[2])), key, [new(EditKind.Grow, DiagramState.Root, part, Value: key)]), app.World.Ines, Cancel));

    private static async Task<StreamReader> OpenAsync(HttpClient browser, string address)
    {
        var answer = await SendAsync(browser, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new(await answer.Content.ReadAsStreamAsync(Cancel));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
    }

    /// <summary>The data of the next event of a sort that holds some words.</summary>
    private static async Task<string> NextAsync(StreamReader stream, string sort, string holding = "")
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var isMeant = false;
        var data = "";
        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            isMeant = line.StartsWith("event: ", StringComparison.Ordinal) ? line == "event: " + sort : isMeant;
            data = line.StartsWith("data: ", StringComparison.Ordinal) ? line : data;
            if (line.Length == 0 && isMeant && data.Contains(holding, StringComparison.Ordinal))
                return data;
        }

        throw new EndOfStreamException(sort);
    }

    private static async Task<string> RestAsync(StreamReader stream)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        return await stream.ReadToEndAsync(patience.Token);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
