using System.Text.Json;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Problems;
using Cairn.Tests.Projects;
using Cairn.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

public sealed class CloseWaveTests
{
    [Theory, EachDatabase]
    public async Task Counts_what_may_be_shown_and_tells_the_team(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, team) = await AnsweredAsync(world, 5, 4);

        (await world.CloseAsync(wave)).ShouldBe(Outcome.Accepted);

        var view = await world.FindAsync(project, team[0]);
        var closed = view!.Waves.ShouldHaveSingleItem();
        closed.Wave.Answered.ShouldBe(5);
        closed.Results.Of("SpeakUp")!.Mean.ShouldBe(4m);
        closed.Results.Groups.ShouldBe([AnswerGroup.All, AnswerGroup.Working]);
        await using var db = world.Open();
        (await db.Notices.CountAsync(notice => notice.Words == "NoticeWaveClosed", Cancel)).ShouldBe(5);
        (await db.Notices.CountAsync(notice => notice.Words == "NoticeWaveOpened", Cancel)).ShouldBe(0, "when somebody read it would say when they answered");
    }

    [Theory, EachDatabase]
    public async Task Of_four_nothing_is_shown_and_nothing_kept(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, _) = await AnsweredAsync(world, 4, 1);

        await world.CloseAsync(wave);

        var closed = (await world.FindAsync(project, world.Amara))!.Waves.ShouldHaveSingleItem();
        (closed.Wave.Answered, closed.Results.IsEmpty).ShouldBe((4, true));
        await using var db = world.Open();
        (await db.WaveResults.AnyAsync(Cancel)).ShouldBeFalse();
    }

    /// <summary>Everything that the database holds is read: no sheet, no key, no link, no person and no number that only one gave.</summary>
    [Theory, EachDatabase]
    public async Task Afterwards_the_database_does_not_tell_who_said_what(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (_, wave, _) = await AnsweredAsync(world, 6, 3);
        await world.AnswerAsync(wave, world.Amara, WaveSteps.Pulse(1));
        await world.LinksAsync(wave, 3);
        await using var before = world.Open();
        var key = (await before.Waves.AsNoTracking().SingleAsync(Cancel)).Key!;
        var handles = await before.AnswerSheets.Select(sheet => sheet.Handle).ToListAsync(Cancel);
        (await FullWorld.ContentAsync(before)).ShouldContain(row => row.Contains(key, StringComparison.Ordinal));

        await world.CloseAsync(wave);

        await using var db = world.Open();
        var content = string.Join('\n', await FullWorld.ContentAsync(db));
        content.ShouldNotContain(key);
        content.ShouldNotContain("AnswerSheet ");
        content.ShouldNotContain("WaveLink ");
        handles.ShouldAllBe(handle => !content.Contains(handle, StringComparison.Ordinal));
        (await db.WaveResults.Where(result => result.Group == AnswerGroup.Leading).AnyAsync(Cancel)).ShouldBeFalse("Amara leads alone");
    }

    [Theory, EachDatabase]
    public async Task It_is_over_for_good(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (_, wave, team) = await AnsweredAsync(world, 5, 4);
        var (_, secrets) = await world.LinksAsync(wave, 1);
        await world.CloseAsync(wave);

        (await world.CloseAsync(wave)).Refusals.Single().Words.ShouldBe("WaveIsClosed");
        (await world.AnswerAsync(wave, team[0], WaveSteps.Pulse(1))).Refusals.Single().Words.ShouldBe("WaveIsClosed");
        (await world.AnswerByLinkAsync(secrets[0], WaveSteps.Pulse(1))).ShouldBe(Outcome.NotFound);
        (await world.LinksAsync(wave, 1)).Outcome.Refusals.Single().Words.ShouldBe("WaveIsClosed");
    }

    [Theory, EachDatabase]
    public async Task Is_for_those_who_run_the_project(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (_, wave, team) = await AnsweredAsync(world, 5, 4);

        (await world.CloseAsync(wave, team[0])).ShouldBe(Outcome.NotAllowed);
        (await world.CloseAsync(wave, world.Otto)).ShouldBe(Outcome.NotFound);
        (await world.CloseAsync(default, world.Amara)).ShouldBe(Outcome.NotFound);
        (await world.CloseAsync(wave, world.Ines)).ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Results_are_for_the_team_and_those_who_run_it(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, team) = await AnsweredAsync(world, 5, 4);
        await world.CloseAsync(wave);
        var colleague = new Actor(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Bo", [new(world.Rowan, Role.Member)]);

        (await world.FindAsync(project, team[0]))!.Waves.Single().Results.IsEmpty.ShouldBeFalse();
        (await world.FindAsync(project, world.Ines))!.Waves.Single().Results.IsEmpty.ShouldBeFalse();
        var seen = await world.FindAsync(project, colleague);
        (seen!.IsForActor, seen.Waves.Single().Results.IsEmpty).ShouldBe((false, true));
        (await world.FindAsync(project, world.Otto)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task What_is_open_is_told_to_its_owner_and_forgotten_without_being_lost(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, team) = await AnsweredAsync(world, 5, 4);
        await using var db = world.Open();
        var (data, bo) = (new InstrumentsData(db), team[0].Person!.Value);
        JsonSerializer.Serialize(await data.TellAsync(bo, Cancel)).ShouldContain("\"SpeakUp\":4");

        await data.ForgetAsync(bo, Cancel);

        JsonSerializer.Serialize(await data.TellAsync(bo, Cancel)).ShouldNotContain("SpeakUp");
        (await world.FindAsync(project, team[0]))!.Open!.IsAnsweredByActor.ShouldBeFalse();
        await world.CloseAsync(wave);
        (await world.FindAsync(project, world.Amara))!.Waves.Single().Wave.Answered.ShouldBe(5);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(ProjectId Project, WaveId Wave, IReadOnlyList<Actor> Team)> AnsweredAsync(World world, int people, int value)
    {
        var project = await Work.StartAsync(world);
        var team = await world.TeamAsync(project, people);
        foreach (var one in team)
            await world.EnrolAsync(one);
        var wave = await world.OpenedAsync(project);
        foreach (var person in team)
            (await world.AnswerAsync(wave, person, WaveSteps.Pulse(value))).ShouldBe(Outcome.Accepted);
        return (project, wave, team);
    }
}
