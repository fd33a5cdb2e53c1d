using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class CharterTests
{
    [Theory, EachDatabase]
    public async Task Every_version_is_kept_with_what_it_changed(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);

        (await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara)).ShouldBe(Outcome.Accepted);
        (await Work.WriteAsync(world, project, Work.Charter with { Scope = "Nights", ProtectedHours = 4 }, 1, world.Amara)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        var charter = await new FindCharter(db, new(db, world.Clock), new(db, world.Clock)).Handle(project, world.Amara, Cancel);
        charter!.Versions.Select(version => version.Number).ShouldBe([2, 1]);
        charter.DifferencesIn(charter.Latest!).ShouldBe([new("Scope", "", "Nights"), new("ProtectedHours", "", "4")]);
        charter.DifferencesIn(charter.Versions[1]).Select(part => part.Field).ShouldBe(["PatientAim", "WhyNow"]);
        (await db.AuditEvents.OrderBy(e => e.Number).LastAsync(Cancel)).Details.ShouldBe("""{"Number":2,"Changed":["Scope","ProtectedHours"]}""");
    }

    [Theory, EachDatabase]
    public async Task Nobody_overwrites_what_they_have_not_seen_and_nothing_new_is_no_version(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara);

        (await Work.WriteAsync(world, project, Work.Charter with { Scope = "Days" }, 0, world.Ines)).ShouldBe(Outcome.Overtaken);
        (await Work.WriteAsync(world, project, Work.Charter with { Scope = " " }, 1, world.Ines)).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await db.Charters.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Only_the_sponsor_signs_and_a_change_makes_it_void(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var farid = new Actor(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Farid", [new(world.Trust, Role.Sponsor)]);
        await using (var db = world.Open())
        {
            db.Add(new ProjectPart(Guid.CreateVersion7(world.Clock.GetUtcNow()), project, farid.Person!.Value, ProjectRole.Sponsor, new(2026, 3, 2)));
            await db.SaveChangesAsync(Cancel);
        }

        (await Sign(world, project, 0, farid)).Refusals.Single().Words.ShouldBe("CharterMissing");
        await Work.WriteAsync(world, project, Work.Charter, 0, world.Amara);
        (await Sign(world, project, 1, world.Amara)).ShouldBe(Outcome.NotAllowed);
        (await Sign(world, project, 1, world.Otto)).ShouldBe(Outcome.NotFound);
        (await Sign(world, project, 1, farid)).ShouldBe(Outcome.Accepted);
        (await Sign(world, project, 1, farid)).Refusals.Single().Words.ShouldBe("CharterSignedAlready");
        (await SignedAsync(world, project)).ShouldBe(farid.Person);

        await Work.WriteAsync(world, project, Work.Charter with { Scope = "Nights" }, 1, world.Amara);

        (await SignedAsync(world, project)).ShouldBeNull();
        await using var later = world.Open();
        (await new FindCharter(later, new(later, world.Clock), new(later, world.Clock)).Handle(project, world.Amara, Cancel))!.LastSigned!.Number.ShouldBe(1, "he did sign, and the page says so");
        (await Sign(world, project, 1, farid)).ShouldBe(Outcome.Overtaken);
    }

    [Theory, EachDatabase]
    public async Task The_sponsor_is_told_when_a_version_waits_and_once_until_they_read_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var farid = await app.ActorAsync(await app.AddAsync("farid", app.World.Rowan, Role.Sponsor));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), amara, Cancel));
        var project = started!.Value;
        await WriteAsync(app, project, Work.Charter, 0, amara);
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, farid.Person!.Value, ProjectRole.Sponsor, null), amara, Cancel));
        (await WaitingAsync(app, farid)).ShouldBe(1, "it was written before he came");

        await WriteAsync(app, project, Work.Charter with { Scope = "Nights" }, 1, amara);
        (await WaitingAsync(app, farid)).ShouldBe(1, "he has not read the first yet");

        await app.AskAsync(async (ReadAllNoticesHandler read) => { await read.Handle(farid, Cancel); return true; });
        await WriteAsync(app, project, Work.Charter with { Scope = "Days" }, 2, amara);
        (await WaitingAsync(app, farid)).ShouldBe(2);
        (await WaitingAsync(app, amara)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Serves_a_priority_of_its_place_or_above_and_no_other(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var (above, elsewhere) = (await PriorityAsync(world, world.Trust, world.Ines), await PriorityAsync(world, world.Southmere, world.Otto));

        (await Work.WriteAsync(world, project, Work.Charter with { Priority = elsewhere }, 0, world.Amara)).Refusals.Single().Words.ShouldBe("CharterPriorityElsewhere");
        (await Work.WriteAsync(world, project, Work.Charter with { Priority = above }, 0, world.Amara)).ShouldBe(Outcome.Accepted);
    }

    [Fact]
    public void Refuses_what_says_nothing_or_too_much()
    {
        CharterText.Empty.Check().Refusals.Single().Words.ShouldBe("CharterEmpty");
        (Work.Charter with { Evidence = new string('x', 2001), ProtectedHours = 201 }).Check().Refusals.Select(refusal => refusal.Field).ShouldBe(["Evidence", "ProtectedHours"]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> Sign(World world, ProjectId project, int number, Actor by)
    {
        await using var db = world.Open();
        return await new SignOffCharterHandler(db, world.Clock).Handle(new(project, number), by, Cancel);
    }

    private static Task<Outcome> WriteAsync(RunningApp app, ProjectId project, CharterText text, int seen, Actor by) => app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, text, seen), by, Cancel));

    private static async Task<int> WaitingAsync(RunningApp app, Actor who)
    {
        await using var db = app.World.Open();
        return await db.Notices.CountAsync(notice => notice.Person == who.Person && notice.Words == "NoticeCharterWaitsForSponsor", Cancel);
    }

    private static async Task<PersonId?> SignedAsync(World world, ProjectId project)
    {
        await using var db = world.Open();
        return (await new FindCharter(db, new(db, world.Clock), new(db, world.Clock)).Handle(project, world.Amara, Cancel))!.SignOff?.By;
    }

    private static async Task<Guid?> PriorityAsync(World world, OrganisationId place, Actor by)
    {
        await using var db = world.Open();
        return (await new SetPriorityHandler(db, world.Clock).Handle(new(place, new("Fewer falls", "", new(2026, 1, 1), null)), by, Cancel)).Priority;
    }
}
