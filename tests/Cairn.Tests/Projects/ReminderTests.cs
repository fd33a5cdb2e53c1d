using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Daily;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

/// <summary>Amara led the project that is closed; Ines runs the region; Bo was in the team.</summary>
public sealed class ReminderTests
{
    [Theory, EachDatabase]
    public async Task Come_when_it_is_time_once_more_after_four_quiet_weeks_and_never_again(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await CloseAsync(app);

        app.Clock.Pass(TimeSpan.FromDays(170));
        await RemindAsync(app);
        (await SentAsync(app)).ShouldBeEmpty("half a year has not passed");
        app.Clock.Pass(TimeSpan.FromDays(16));
        await Task.WhenAll(RemindAsync(app), RemindAsync(app)); // as two nodes do
        (await SentAsync(app)).ShouldBe(["amara NoticeFollowUpDue", "ines NoticeFollowUpDue"]);
        app.Clock.Pass(TimeSpan.FromDays(27));
        await RemindAsync(app);
        (await SentAsync(app)).Count.ShouldBe(2);
        app.Clock.Pass(TimeSpan.FromDays(2));
        await RemindAsync(app);
        (await SentAsync(app)).ShouldBe(["amara NoticeFollowUpDue", "amara NoticeFollowUpStillDue", "ines NoticeFollowUpDue", "ines NoticeFollowUpStillDue"]);
        app.Clock.Pass(TimeSpan.FromDays(60));
        await RemindAsync(app);
        (await SentAsync(app)).Count.ShouldBe(4, "two are enough");

        app.Clock.Pass(TimeSpan.FromDays(120));
        await RemindAsync(app);
        (await SentAsync(app)).Count.ShouldBe(6, "a year has passed");
        await using var db = app.World.Open();
        (await db.Notices.OrderByDescending(notice => notice.At).FirstAsync(Cancel)).Arguments.ShouldBe("""["Fewer falls","12"]""");
    }

    [Theory, EachDatabase]
    public async Task Do_not_come_where_somebody_looked_or_it_was_opened_again(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await CloseAsync(app);
        app.Clock.Pass(TimeSpan.FromDays(200));
        (await app.AskAsync((LookAgainHandler look) => look.Handle(new(project, 6, Lasting.Holds, ""), amara, Cancel))).ShouldBe(Outcome.Accepted);

        await RemindAsync(app);
        (await SentAsync(app)).ShouldBeEmpty();

        await app.AskAsync((ReopenProjectHandler reopen) => reopen.Handle(new(project), amara, Cancel));
        app.Clock.Pass(TimeSpan.FromDays(300));
        await RemindAsync(app);
        (await SentAsync(app)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Go_to_the_last_team_where_its_lead_is_gone(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, _) = await CloseAsync(app);
        await using (var db = app.World.Open())
        {
            db.Add(new Cairn.Accounts.Deactivation(amara.Person!.Value.Value, amara.Person.Value, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        app.Clock.Pass(TimeSpan.FromDays(190));
        await RemindAsync(app);

        (await SentAsync(app)).ShouldBe(["bo NoticeFollowUpDue", "ines NoticeFollowUpDue"]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(Actor Amara, ProjectId Project)> CloseAsync(RunningApp app)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(started!.Value, bo, ProjectRole.Member, null), amara, Cancel));
        (await app.AskAsync((CloseProjectHandler close) => close.Handle(new(started!.Value, new(ClosingOutcome.Achieved, Shortfalls.None, "", "")), amara, Cancel))).ShouldBe(Outcome.Accepted);
        return (amara, started!.Value);
    }

    private static Task<bool> RemindAsync(RunningApp app) => app.AskAsync(async (IEnumerable<IDailyWork> works) =>
    {
        await works.OfType<RemindOfFollowUps>().Single().DoAsync(Cancel);
        return true;
    });

    private static async Task<IReadOnlyList<string>> SentAsync(RunningApp app)
    {
        await using var db = app.World.Open();
        var sent = await (from notice in db.Notices join person in db.People on notice.Person equals person.Id where notice.Words.StartsWith("NoticeFollowUp") select person.Name + " " + notice.Words).ToListAsync(Cancel);
        return [.. sent.Order(StringComparer.Ordinal)];
    }
}
