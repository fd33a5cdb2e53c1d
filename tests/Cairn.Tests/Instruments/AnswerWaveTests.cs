using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

public sealed class AnswerWaveTests
{
    [Theory, EachDatabase]
    public async Task The_team_answers_and_nobody_else(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);

        (await world.AnswerAsync(wave, world.Amara, WaveSteps.Pulse(4))).ShouldBe(Outcome.Accepted);
        (await world.AnswerAsync(wave, world.Ines, WaveSteps.Pulse(4))).ShouldBe(Outcome.NotAllowed, "she runs the organisation and is not in the team");
        (await world.AnswerAsync(wave, world.Otto, WaveSteps.Pulse(4))).ShouldBe(Outcome.NotFound);
        (await world.AnswerAsync(wave, Actor.Anonymous, WaveSteps.Pulse(4))).ShouldBe(Outcome.NotFound);
        await using var db = world.Open();
        (await db.AnswerSheets.CountAsync(Cancel)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task An_answer_is_corrected_and_counts_once(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);
        await world.AnswerAsync(wave, world.Amara, WaveSteps.Pulse(1));

        (await world.AnswerAsync(wave, world.Amara, WaveSteps.Pulse(5))).ShouldBe(Outcome.Accepted);

        await using var db = world.Open();
        (await db.AnswerSheets.SingleAsync(Cancel)).Values["SpeakUp"].ShouldBe(5);
        (await new FindWave(db, new(new(db, world.Clock), new(db, world.Clock))).Handle(wave, world.Amara, Cancel))!.Own!["SpeakUp"].ShouldBe(5);
        (await world.FindAsync(project, world.Amara))!.Open!.IsAnsweredByActor.ShouldBeTrue();
        (await world.FindAsync(project, world.Ines))!.Open!.IsAnsweredByActor.ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task Neither_the_trail_nor_a_growing_number_tells_who_answered_when(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);
        var team = await world.TeamAsync(project, 4);
        await using var db = world.Open();
        var joined = await db.AuditEvents.CountAsync(Cancel);

        foreach (var person in team)
            await world.AnswerAsync(wave, person, WaveSteps.Pulse(1));
        (await world.FindAsync(project, world.Ines))!.Open!.Answered.ShouldBe(0, "four are few");
        await world.AnswerAsync(wave, world.Amara, WaveSteps.Pulse(1));

        (await world.FindAsync(project, world.Ines))!.Open!.Answered.ShouldBe(5);
        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(joined);
    }

    [Theory, EachDatabase]
    public async Task While_it_is_open_there_are_no_results_for_anybody(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);
        foreach (var person in await world.TeamAsync(project, 7))
            await world.AnswerAsync(wave, person, WaveSteps.Pulse(4));

        (await world.FindAsync(project, world.Amara))!.Waves.ShouldBeEmpty();
        await using var db = world.Open();
        (await db.WaveResults.AnyAsync(Cancel)).ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task A_link_opens_once(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);
        var (outcome, secrets) = await world.LinksAsync(wave, 2);
        outcome.ShouldBe(Outcome.Accepted);

        (await world.AnswerByLinkAsync(secrets[0], WaveSteps.Pulse(9))).Refusals.Select(refusal => refusal.Field).ShouldBe(["LearnTogether", "SeniorSupport", "SpeakUp"]);
        (await world.AnswerByLinkAsync(secrets[0], WaveSteps.Pulse(2))).ShouldBe(Outcome.Accepted);
        (await world.AnswerByLinkAsync(secrets[0], WaveSteps.Pulse(3))).ShouldBe(Outcome.NotFound);
        (await world.AnswerByLinkAsync("nothing", WaveSteps.Pulse(3))).ShouldBe(Outcome.NotFound);

        await using var db = world.Open();
        (await db.AnswerSheets.SingleAsync(Cancel)).Group.ShouldBe(AnswerGroup.Invited);
        (await db.WaveLinks.SingleAsync(Cancel)).SecretHash.ShouldNotBe(secrets[1]);
    }

    [Theory, EachDatabase]
    public async Task Links_are_made_by_those_who_run_the_project_and_not_without_end(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var wave = await world.OpenedAsync(project);
        var member = (await world.TeamAsync(project, 1))[0];

        (await world.LinksAsync(wave, 1, member)).Outcome.ShouldBe(Outcome.NotAllowed);
        (await world.LinksAsync(wave, 1, world.Otto)).Outcome.ShouldBe(Outcome.NotFound);
        (await world.LinksAsync(wave, 0)).Outcome.Refusals.Single().Words.ShouldBe("WaveLinksOutOfRange");
        (await world.LinksAsync(wave, WaveLink.MostAtOnce + 1)).Outcome.Refusals.Single().Words.ShouldBe("WaveLinksOutOfRange");
        for (var made = 0; made + WaveLink.MostAtOnce <= WaveLink.MostUnused; made += WaveLink.MostAtOnce)
            (await world.LinksAsync(wave, WaveLink.MostAtOnce)).Outcome.ShouldBe(Outcome.Accepted);
        (await world.LinksAsync(wave, WaveLink.MostAtOnce)).Outcome.Refusals.Single().Words.ShouldBe("WaveLinksTooMany");
    }

    [Theory]
    [InlineData("SpeakUp", 0, "AnswerOutOfRange")]
    [InlineData("SpeakUp", 6, "AnswerOutOfRange")]
    [InlineData("Salary", 3, "AnswerUnknown")]
    [InlineData(null, 0, "AnswersEmpty")]
    public void Refuses_what_is_no_answer(string? item, int value, string words)
    {
        var sheet = AnswerSheet.ByLink(new(default, default, InstrumentKind.Pulse, default, default, default));
        var answers = new Dictionary<string, int>();
        if (item is not null)
            answers[item] = value;

        sheet.Answer(InstrumentCatalogue.Of(InstrumentKind.Pulse), answers).Refusals.Single().Words.ShouldBe(words);
        sheet.Values.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(AnswerGroup.Leading, ProjectRole.Coach)]
    [InlineData(AnswerGroup.Leading, ProjectRole.Member, ProjectRole.Lead)]
    [InlineData(AnswerGroup.Working, ProjectRole.DataLead)]
    [InlineData(AnswerGroup.Partners, ProjectRole.Lead, ProjectRole.PatientPartner)]
    public void Somebody_answers_in_one_group(AnswerGroup group, params ProjectRole[] roles) => AnswerGroups.Of(roles).ShouldBe(group);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
