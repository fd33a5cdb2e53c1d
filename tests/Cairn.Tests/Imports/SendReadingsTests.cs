using System.Net;
using System.Net.Http.Json;
using Cairn.Measures;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Imports;

/// <summary>Many readings at once from a program.</summary>
public sealed class SendReadingsTests
{
    [Theory, EachDatabase]
    public async Task The_same_under_the_same_key_is_answered_the_same_and_writes_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var (late, falls) = (await work.Work.DefinedAsync(), await work.Work.DefinedAsync(new() { Name = "Falls", Shape = ReadingShape.Count }));
        using var program = await app.ProgramOfAsync(work.Bo.Person!.Value);
        var body = new { readings = (object[])[new { measure = late.Value, period = "2024-01-15", value = 5, denominator = 40 }, new { measure = falls.Value, period = "2024-01-01", value = 3 }, new { measure = late.Value, group = "Language: Welsh", period = "2024-01-01", value = 1, denominator = 12 }] };

        var first = await SendAsync(program, work, body, "night-1");
        var again = await SendAsync(program, work, body, "night-1");
        var other = await SendAsync(program, work, body with { readings = [new { measure = falls.Value, period = "2024-02-01", value = 3 }] }, "night-1");

        first.StatusCode.ShouldBe(HttpStatusCode.Created, await first.Content.ReadAsStringAsync(Cancel));
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        (await again.JsonAsync()).GetProperty("added").GetInt32().ShouldBe(3);
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await work.Work.ReadAsync(falls, work.Bo))!.Readings.Count.ShouldBe(1);

        (await program.DeleteAsync(first.Headers.Location + "/readings", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await work.Work.ReadAsync(late, work.Bo, "Language: Welsh"))!.Readings.Single().Found.ShouldBe(default);
        (await (await program.GetAsync(first.Headers.Location, Cancel)).JsonAsync()).GetProperty("state").GetString().ShouldBe("Undone");
        (await (await program.GetAsync($"/api/projects/{work.Work.Project.Value}/imports", Cancel)).JsonAsync()).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task All_that_is_wrong_is_told_by_row_and_nothing_is_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var late = await work.Work.DefinedAsync();
        await work.Work.FilledAsync(late, (5, 40));
        using var program = await app.ProgramOfAsync(work.Bo.Person!.Value);

        var refused = await SendAsync(program, work, new { readings = (object[])[new { measure = late.Value, period = "2024-03-01", value = 5, denominator = 40 }, new { measure = Guid.Empty, period = "2024-03-01", value = 5 }, new { measure = late.Value, period = "2024-04-01", value = 5 }, new { measure = late.Value, group = "Language: Welch", period = "2024-03-01", value = 5, denominator = 40 }] });
        var unexplained = await SendAsync(program, work, new { readings = (object[])[new { measure = late.Value, period = "2024-01-01", value = 45, denominator = 40 }] });
        var explained = await SendAsync(program, work, new { why = "counted again", isMeant = true, readings = (object[])[new { measure = late.Value, period = "2024-01-01", value = 45, denominator = 40 }] });

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var errors = (await refused.JsonAsync()).GetProperty("errors");
        errors.EnumerateObject().Select(error => error.Name).ShouldBe(["readings", "readings[1].measure", "readings[2].denominator", "readings[3].group"]);
        errors.GetProperty("readings[3].group")[0].GetString()!.ShouldEndWith("Is it Language: Welsh?");
        (await unexplained.JsonAsync()).GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["why", "isMeant"]);
        explained.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await work.Work.ReadAsync(late, work.Bo))!.Readings.Single().Found.ShouldBe(new(45, 40));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient program, Importing work, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/projects/{work.Work.Project.Value}/imports") { Content = JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await program.SendAsync(request, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
