using System.Text.Json;
using Cairn.Instruments;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

public sealed class EvidenceTests
{
    private static readonly EvidenceWords Night = new("SpeakUp", " What a night says ", "https://example.org/night");

    [Theory, EachDatabase]
    public async Task Is_given_and_removed_by_those_who_read_the_results(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, team) = await ClosedAsync(world);

        var (outcome, given) = await GiveAsync(world, wave, Night, team[0]);
        outcome.ShouldBe(Outcome.Accepted);
        (await GiveAsync(world, wave, Night with { Item = "" }, world.Ines)).Outcome.ShouldBe(Outcome.Accepted, "she runs the organisation");
        (await GiveAsync(world, wave, Night, Somebody(world))).Outcome.ShouldBe(Outcome.NotAllowed, "of the ward, and not of the team");
        (await GiveAsync(world, wave, Night, world.Otto)).Outcome.ShouldBe(Outcome.NotFound);

        (await world.FindAsync(project, team[1]))!.Waves.Single().Evidence.Select(one => (one.Item, one.Text, one.Address)).ShouldBe([("SpeakUp", "What a night says", "https://example.org/night"), ("", "What a night says", "https://example.org/night")]);
        (await world.FindAsync(project, Somebody(world)))!.Waves.Single().Evidence.ShouldBeEmpty("they read no results either");
        await using var db = world.Open();
        (await db.AuditEvents.OrderBy(told => told.Number).LastAsync(Cancel)).Deed.ShouldBe("EvidenceGiven");
        JsonSerializer.Serialize(await new InstrumentsData(db).TellAsync(team[0].Person!.Value, Cancel)).ShouldContain("What a night says");
        (await RemoveAsync(world, given!.Value, Somebody(world))).ShouldBe(Outcome.NotAllowed);
        (await RemoveAsync(world, given.Value, team[1])).ShouldBe(Outcome.Accepted);
        (await RemoveAsync(world, given.Value, team[1])).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Waits_until_the_wave_is_closed_and_ends_with_the_project(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, _) = await ClosedAsync(world);
        var open = await world.OpenedAsync(project, InstrumentKind.Context);

        (await GiveAsync(world, open, Night, world.Amara)).Outcome.Refusals.Single().Words.ShouldBe("EvidenceWaveOpen");
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);
        (await GiveAsync(world, wave, Night, world.Amara)).Outcome.Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task Is_an_entry_of_the_same_journal_that_stands(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var (project, wave, _) = await ClosedAsync(world);
        var other = await Work.StartAsync(world, description: Work.Falls with { Title = "Calm nights" });
        await using var db = world.Open();
        async Task<JournalEntryId> WrittenAsync(ProjectId of)
        {
            JournalEntry.Write(new(Guid.CreateVersion7(world.Clock.GetUtcNow())), of, new(JournalKind.GoAndSee, new(2026, 3, 1), "Dark at four"), world.Amara.Person!.Value, world.Clock.GetUtcNow(), new(2026, 3, 2), out var entry);
            db.AddRange(entry!, entry!.Saying(new(JournalKind.GoAndSee, new(2026, 3, 1), "Dark at four"), world.Amara.Person!.Value, world.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
            return entry.Id;
        }

        var (here, there, gone) = (await WrittenAsync(project), await WrittenAsync(other), await WrittenAsync(project));
        db.Add(new JournalRemoval(gone, "It names somebody", world.Amara.Person!.Value, world.Clock.GetUtcNow()));
        await db.SaveChangesAsync(Cancel);

        foreach (var elsewhere in new[] { there, gone })
            (await GiveAsync(world, wave, Night with { Link = "", Entry = elsewhere }, world.Amara)).Outcome.Refusals.Single().Words.ShouldBe("EvidenceEntryElsewhere");
        (await GiveAsync(world, wave, Night with { Link = "", Entry = here }, world.Amara)).Outcome.ShouldBe(Outcome.Accepted);
        var view = (await new FindEvidence(db, new(new(db, world.Clock), new(db, world.Clock))).Handle(wave, world.Amara, Cancel))!;
        view.Entries.Select(entry => (entry.Id, entry.Text)).ShouldBe([(here, "Dark at four")]);
        view.Given.Single().Address.ShouldBe($"/journal/{here.Value}");
    }

    [Theory]
    [InlineData("SpeakUp", "", "https://example.org", "EvidenceTextMissing")]
    [InlineData("Salary", "A night", "https://example.org", "AnswerUnknown")]
    [InlineData("SpeakUp", "A night", "", "EvidenceWhereMissing")]
    [InlineData("SpeakUp", "A night", "javascript:alert(1)", "EvidenceLinkInvalid")]
    [InlineData("SpeakUp", "A night", "/organisations", "EvidenceLinkInvalid")]
    [InlineData("SpeakUp", "A night", "https://bank.example@example.org", "EvidenceLinkInvalid")]
    [InlineData("SpeakUp", "A night", "ftp://example.org", "EvidenceLinkInvalid")]
    public void Refuses_what_leads_nowhere(string item, string text, string link, string words) =>
        new EvidenceWords(item, text, link).Check(InstrumentCatalogue.Of(InstrumentKind.Pulse)).Refusals.Single().Words.ShouldBe(words);

    [Fact]
    public void Refuses_a_link_that_is_longer_than_it_can_be_kept() =>
        (Night with { Link = "https://example.org/" + new string('x', EvidenceWords.LongestLink) }).Check(InstrumentCatalogue.Of(InstrumentKind.Pulse)).Refusals.Single().Words.ShouldBe("EvidenceLinkInvalid");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Actor Somebody(World world) => new(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Cy", [new(world.Rowan, Role.Member)]);

    private static async Task<(ProjectId Project, WaveId Wave, IReadOnlyList<Actor> Team)> ClosedAsync(World world)
    {
        var project = await Work.StartAsync(world);
        var team = await world.TeamAsync(project, 5);
        var wave = await world.OpenedAsync(project);
        foreach (var person in team)
            await world.AnswerAsync(wave, person, WaveSteps.Pulse(3));
        (await world.CloseAsync(wave)).ShouldBe(Outcome.Accepted);
        return (project, wave, team);
    }

    private static async Task<(Outcome Outcome, Guid? Given)> GiveAsync(World world, WaveId wave, EvidenceWords words, Actor by)
    {
        await using var db = world.Open();
        return await new GiveEvidenceHandler(db, world.Clock).Handle(new(wave, words), by, Cancel);
    }

    private static async Task<Outcome> RemoveAsync(World world, Guid evidence, Actor by)
    {
        await using var db = world.Open();
        return await new RemoveEvidenceHandler(db, world.Clock).Handle(new(evidence), by, Cancel);
    }
}
