using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class PriorityTests
{
    [Theory, EachDatabase]
    public async Task Is_set_changed_and_ended_and_never_removed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var trust = "/organisations/" + app.World.Trust.Value;

        (await RunningApp.SubmitAsync(ines, trust + "/priorities/new", "priority", null, ("Aim", "No child waits"), ("Reason", "They wait too long."), ("From", "2026-01-01"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await ines.GetStringAsync(trust, Cancel)).ShouldContain("Since 1 Jan 2026");
        await using var db = app.World.Open();
        var id = (await db.Priorities.SingleAsync(Cancel)).Id;
        (await RunningApp.SubmitAsync(ines, $"{trust}/priorities/{id}", "priority", null, ("Aim", "No child waits"), ("From", "2026-01-01"), ("Until", "2026-01-31"), ("Version", "1"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await ines.GetStringAsync(trust, Cancel);
        page.ShouldContain("Earlier priorities");
        page.ShouldContain("1 Jan 2026 to 31 Jan 2026");
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var trust = "/organisations/" + app.World.Trust.Value;
        await RunningApp.SubmitAsync(ines, trust + "/priorities/new", "priority", null, ("Aim", "No child waits"), ("From", "2026-01-01"));
        await using var db = app.World.Open();
        var page = $"{trust}/priorities/{(await db.Priorities.SingleAsync(Cancel)).Id}";
        await RunningApp.SubmitAsync(ines, page, "priority", null, ("Aim", "Theirs"), ("From", "2026-01-01"), ("Version", "1"));

        var answer = await RunningApp.SubmitAsync(ines, page, "priority", null, ("Aim", "Mine"), ("From", "2026-01-01"), ("Version", "1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        text.ShouldContain("Theirs");
        text.ShouldContain("value=\"Mine\"");
    }

    [Theory]
    [InlineData("", "2026-01-01", "", "Aim")]
    [InlineData("Calm", "", "", "From")]
    [InlineData("Calm", "2026-01-02", "2026-01-01", "Until")]
    [InlineData("Calm", "soon", "", "From")]
    public async Task Refuses_what_says_too_little(string aim, string from, string until, string field)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");

        var answer = await RunningApp.SubmitAsync(ines, $"/organisations/{app.World.Trust.Value}/priorities/new", "priority", null, ("Aim", aim), ("From", from), ("Until", until));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain($"id=\"{field}-error\"");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
