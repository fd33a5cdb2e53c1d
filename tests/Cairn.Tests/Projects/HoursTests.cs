using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class HoursTests
{
    [Theory, EachDatabase]
    public async Task The_team_writes_down_hours_and_others_see_the_sum(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, bo, project) = await StartAsync(app);
        var carla = await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner));

        (await Log(app, project, 1.5m, amara)).ShouldBe(Outcome.Accepted);
        (await Log(app, project, 2, bo)).ShouldBe(Outcome.Accepted);
        (await Log(app, project, 2, carla)).ShouldBe(Outcome.NotAllowed, "she is not in the team");

        var seen = await app.AskAsync((FindHours find) => find.Handle(project, amara, Cancel));
        (seen!.Hours.All, seen.Hours.Lately).ShouldBe((new(0, 3.5m), new(0, 3.5m)));
        seen.Own.Select(time => time.Hours).ShouldBe([1.5m]);
        (await app.AskAsync((FindHours find) => find.Handle(project, carla, Cancel)))!.IsOpenToActor.ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task What_was_wrong_is_taken_back_by_oneself_only(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, bo, project) = await StartAsync(app);
        await Log(app, project, 3, bo);
        await using var db = app.World.Open();
        var entry = (await db.UsedTimes.SingleAsync(Cancel)).Id;

        (await app.AskAsync((TakeBackHoursHandler back) => back.Handle(new(entry), amara, Cancel))).ShouldBe(Outcome.NotFound);
        (await app.AskAsync((TakeBackHoursHandler back) => back.Handle(new(entry), bo, Cancel))).ShouldBe(Outcome.Accepted);

        (await db.UsedTimes.CountAsync(Cancel)).ShouldBe(0);
        var told = (await db.AuditEvents.Where(e => e.Subject == project.Subject).OrderBy(e => e.Number).ToListAsync(Cancel))[^2..];
        told.ConvertAll(e => (e.Deed, e.Actor, e.Details)).ShouldBe([("HoursLogged", null, ""), ("HoursTakenBack", null, "")], "who wrote them down, beside the sum, would say how many");
    }

    [Theory, EachDatabase]
    public async Task The_charter_shows_what_was_planned_against_what_was_used(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, Work.Charter with { ProtectedHours = 7 }, 0), amara, Cancel));
        app.Clock.Pass(TimeSpan.FromDays(55));
        amara = await app.ActorAsync(amara.Person!.Value);
        await app.AskAsync((LogHoursHandler log) => log.Handle(new(project, new(2026, 3, 20), 4), amara, Cancel));

        var charter = await app.AskAsync((FindCharter find) => find.Handle(project, amara, Cancel));

        (decimal.Round(charter!.Hours.All.Planned, 6), charter.Hours.All.Used).ShouldBe((56, 4));
        (decimal.Round(charter.Hours.Lately.Planned, 6), charter.Hours.Lately.Used).ShouldBe((28, 0));
        charter.Hours.IsShort.ShouldBeTrue();
    }

    [Fact]
    public void Days_of_rest_and_days_before_a_promise_plan_nothing()
    {
        var planned = new ProtectedTime([(new(2026, 1, 8), 7), (new(2026, 1, 22), 14)], [(new(2026, 1, 10), new(2026, 1, 15)), (new(2026, 1, 26), null)]);

        var days = Enumerable.Range(1, 31).Where(day => decimal.Round(planned.Between(new(2026, 1, day), new(2026, 1, day)), 6) > 0);

        days.ShouldBe([8, 9, 10, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);
        decimal.Round(planned.Between(new(2026, 1, 1), new(2026, 1, 31)), 6).ShouldBe(20);
    }

    [Theory]
    [InlineData("0.2", "2026-03-01", "Hours")]
    [InlineData("24.5", "2026-03-01", "Hours")]
    [InlineData(null, "2026-03-01", "Hours")]
    [InlineData("1", "2026-03-03", "Day")]
    public void Refuses_hours_that_cannot_be(string? hours, string day, string field)
    {
        var written = hours is null ? (decimal?)null : decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture);

        var outcome = UsedTime.Log(default, default, default, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), written, new(2026, 3, 2), out var logged);

        logged.ShouldBeNull();
        outcome.Refusals.Single().Field.ShouldBe(field);
    }

    [Theory, EachDatabase]
    public async Task Passers_by_of_a_public_project_read_its_history_without_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _, project) = await StartAsync(app);
        await app.AskAsync((DescribeProjectHandler describe) => describe.Handle(new(project, Work.Falls with { Privacy = PrivacyLevel.Public }, 1, PrivacyLevel.Public), amara, Cancel));
        using var nobody = app.Browser();
        using var browser = await app.SignedInAsync("amara");

        var passed = await nobody.GetStringAsync($"/projects/{project.Value}/history", Cancel);
        var seen = await browser.GetStringAsync($"/projects/{project.Value}/history", Cancel);

        passed.ShouldContain("took somebody into the team");
        passed.ShouldNotContain("amara");
        seen.ShouldContain(">amara</a>");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, Actor Bo, ProjectId Project)> StartAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.ActorAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        (await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo.Person!.Value, ProjectRole.Member, null), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return (amara, bo, started!.Value);
    }

    private static Task<Outcome> Log(RunningApp app, ProjectId project, decimal hours, Actor by) => app.AskAsync((LogHoursHandler log) => log.Handle(new(project, null, hours), by, Cancel));
}
