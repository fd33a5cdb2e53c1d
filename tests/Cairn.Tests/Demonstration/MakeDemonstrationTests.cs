using Cairn.Demonstration;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Demonstration;

public sealed class MakeDemonstrationTests
{
    [Theory, EachDatabase]
    public async Task Makes_a_world_with_somebody_in_every_role(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        await using var db = app.World.Open();
        var now = app.Services.Now();
        var today = DateOnly.FromDateTime(now.UtcDateTime);

        (await db.People.CountAsync(Cancel)).ShouldBeInRange(18, 26);
        (await db.Memberships.Select(held => held.Role).Distinct().ToListAsync(Cancel)).Order().ShouldBe(Enum.GetValues<Role>().Order());
        (await db.Organisations.Select(o => o.Privacy).Distinct().CountAsync(Cancel)).ShouldBe(Enum.GetValues<PrivacyLevel>().Length);
        (await db.Organisations.CountAsync(o => o.Type == OrganisationType.Hospital, Cancel)).ShouldBeGreaterThanOrEqualTo(3);
        (await db.Mergers.CountAsync(Cancel)).ShouldBe(1);
        var parts = await db.PartnerParts.ToListAsync(Cancel);
        parts.Count(part => part.Since is null).ShouldBe(1);
        parts.Count(part => part.Since is not null).ShouldBeGreaterThan(1);
        var priorities = await db.Priorities.ToListAsync(Cancel);
        priorities.ShouldContain(priority => priority.HasEnded(today));
        priorities.ShouldContain(priority => priority.From > today);
        priorities.ShouldContain(priority => priority.From <= today && !priority.HasEnded(today));
        (await db.Invitations.ToListAsync(Cancel)).ShouldHaveSingleItem().IsOpen(now).ShouldBeTrue();
        (await db.Profiles.CountAsync(profile => profile.Title == "", Cancel)).ShouldBe(0);
        (await db.Notices.CountAsync(notice => notice.ReadAt == null, Cancel)).ShouldBeGreaterThan(2);
        (await db.Looks.CountAsync(Cancel)).ShouldBeGreaterThan(8);
        (await db.Problems.Select(problem => problem.State).Distinct().ToListAsync(Cancel)).Order().ShouldBe(Enum.GetValues<ProblemState>().Order());
        (await db.Projects.CountAsync(Cancel)).ShouldBe(4);
        (await db.Closings.SingleAsync(Cancel)).Ended.ShouldBe(ClosingOutcome.NotSustained);
        (await db.SignOffs.SingleAsync(Cancel)).Number.ShouldBe(2);
        (await db.JournalEntries.Select(entry => entry.Kind).Distinct().CountAsync(Cancel)).ShouldBeGreaterThan(4);
        (await db.JournalFiles.CountAsync(Cancel)).ShouldBe(1);
        (await db.Participations.CountAsync(Cancel)).ShouldBe(2);
        (await db.EquityVersions.CountAsync(Cancel)).ShouldBe(1);
        (await db.Verifications.CountAsync(Cancel)).ShouldBe(1);
        (await db.Waves.CountAsync(wave => wave.Instrument == InstrumentKind.Pulse && wave.Closed != null, Cancel)).ShouldBe(2);
        (await db.Waves.SingleAsync(wave => wave.Closed == null, Cancel)).Due.ShouldBeGreaterThan(today);
        (await db.WaveResults.CountAsync(result => result.Group == AnswerGroup.All, Cancel)).ShouldBe(25 + 3 + 3);
        (await db.ProgressAssessments.CountAsync(Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Tells_the_trail_in_order_and_nothing_of_tomorrow(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        await using var db = app.World.Open();

        var told = await db.AuditEvents.OrderBy(one => one.Number).Select(one => one.At).ToListAsync(Cancel);
        told.ShouldBeInOrder();
        told[0].ShouldBeLessThan(app.Services.Now().AddDays(-365));
        told[^1].ShouldBeLessThan(app.Services.Now());
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Is_the_same_story_every_time(DatabaseKind kind)
    {
        var stories = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            await using var app = await DemonstrationApp.StartAsync(kind);
            await using var db = app.World.Open();
            var start = await db.AuditEvents.MinAsync(one => one.At, Cancel);
            stories.Add(string.Join('\n', (await db.AuditEvents.OrderBy(one => one.Number).ToListAsync(Cancel)).Select(one => $"{one.At - start} {one.Deed}")));
        }

        stories[0].ShouldBe(stories[1]);
    }

    [Theory, EachDatabase]
    public async Task Never_touches_a_database_that_holds_somebody(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);

        await app.Services.MakeDemonstrationAsync(Cancel);

        await using var db = app.World.Open();
        (await db.People.CountAsync(Cancel)).ShouldBe(1);
        (await app.Services.HoldsDemonstrationAsync(Cancel)).ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task Two_nodes_that_start_at_once_make_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => app.Services.MakeDemonstrationAsync(Cancel), Cancel)));

        await using var db = app.World.Open();
        (await db.Demonstrations.CountAsync(Cancel)).ShouldBe(1);
        (await db.Organisations.CountAsync(o => o.Parent == null, Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Nobody_in_it_has_a_password_or_an_address_that_letters_reach(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        await using var db = app.World.Open();

        (await db.Users.CountAsync(account => account.PasswordHash != null, Cancel)).ShouldBe(0);
        (await db.Users.ToListAsync(Cancel)).ShouldAllBe(account => account.Email!.EndsWith("@demonstration.example"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
