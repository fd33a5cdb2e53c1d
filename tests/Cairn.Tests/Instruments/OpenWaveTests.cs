using Cairn.Instruments;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Problems;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

public sealed class OpenWaveTests
{
    [Theory, EachDatabase]
    public async Task Asks_the_team_and_tells_the_trail(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var team = await world.TeamAsync(project, 2);
        foreach (var one in team)
            await world.EnrolAsync(one);

        var wave = await world.OpenedAsync(project);

        await using var db = world.Open();
        (await db.Notices.Where(notice => notice.Words == "NoticeWaveOpened").Select(notice => notice.Person).ToListAsync(Cancel)).ShouldBe(team.Select(person => person.Person!.Value), ignoreOrder: true);
        (await db.Notices.Select(notice => notice.Address).Distinct().SingleAsync(Cancel)).ShouldBe($"/waves/{wave.Value}");
        (await db.AuditEvents.OrderBy(told => told.Number).LastAsync(Cancel)).Deed.ShouldBe("WaveOpened");
    }

    [Theory, EachDatabase]
    public async Task Is_for_those_who_run_the_project_while_it_is_open(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var member = (await world.TeamAsync(project, 1))[0];

        (await world.OpenAsync(project, member)).Outcome.ShouldBe(Outcome.NotAllowed);
        (await world.OpenAsync(project, world.Otto)).Outcome.ShouldBe(Outcome.NotFound);
        (await world.OpenAsync(project, world.Ines)).Outcome.ShouldBe(Outcome.Accepted);
        await Work.CloseAsync(world, project, new(ClosingOutcome.Partly, Shortfalls.None, "", ""), world.Amara);
        (await world.OpenAsync(project, kind: InstrumentKind.Context)).Outcome.Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task One_of_a_kind_at_a_time_and_another_a_week_later(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        var team = await world.TeamAsync(project, 5);
        var first = await world.OpenedAsync(project);

        (await world.OpenAsync(project)).Outcome.Refusals.Single().Words.ShouldBe("WaveIsOpenAlready");
        (await world.OpenAsync(project, kind: InstrumentKind.Context)).Outcome.ShouldBe(Outcome.Accepted);
        foreach (var person in team)
            await world.AnswerAsync(first, person, WaveSteps.Pulse(3));
        await world.CloseAsync(first);

        (await world.OpenAsync(project)).Outcome.Refusals.Single().Words.ShouldBe("WaveTooSoon");
        await world.AgeAsync(first, days: 8);
        (await world.OpenAsync(project)).Outcome.ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Nobody_waits_after_a_wave_that_showed_nothing(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await world.CloseAsync(await world.OpenedAsync(project));

        (await world.OpenAsync(project)).Outcome.ShouldBe(Outcome.Accepted);
    }

    [Theory]
    [InlineData(InstrumentKind.Pulse, null, "WaveDueMissing")]
    [InlineData(InstrumentKind.Pulse, -1, "WaveDuePast")]
    [InlineData(InstrumentKind.Pulse, 93, "WaveDueFar")]
    [InlineData((InstrumentKind)9, 1, "InstrumentMissing")]
    public void Refuses_what_has_no_day_or_no_instrument(InstrumentKind kind, int? days, string words)
    {
        var today = new DateOnly(2026, 3, 2);

        Wave.Check(WaveOwner.Of(new ProjectId(Guid.Empty)), kind, days is { } ahead ? today.AddDays(ahead) : null, today).Refusals.Single().Words.ShouldBe(words);
    }

    [Fact]
    public void Every_instrument_has_the_shape_of_its_source()
    {
        InstrumentCatalogue.All.Select(instrument => (instrument.Kind, instrument.Domains.Count, instrument.Items.Count, instrument.Scale.High))
            .ShouldBe([(InstrumentKind.Context, 6, 25, 7), (InstrumentKind.Readiness, 3, 12, 5), (InstrumentKind.Pulse, 3, 3, 5), (InstrumentKind.Technology, 7, 21, 3)]);
        InstrumentCatalogue.All.ShouldAllBe(instrument => instrument.Items.Distinct().Count() == instrument.Items.Count);
    }

    [Fact]
    public void Every_item_domain_and_answer_has_its_words()
    {
        var words = Shared.Language.Words.In(Shared.Language.SpokenLanguage.English);
        foreach (var instrument in InstrumentCatalogue.All)
        {
            var keys = instrument.Items.SelectMany(item => (string[])[instrument.WordsOf(item), instrument.ShortOf(item)]).Concat(instrument.Domains.Select(instrument.WordsOf))
                .Concat(Enumerable.Range(1, instrument.Scale.High).Select(instrument.Scale.WordsOf)).Concat([$"InstrumentAbout.{instrument.Kind}", $"InstrumentAsks.{instrument.Kind}", $"InstrumentSource.{instrument.Kind}"]);

            keys.Where(key => !words.Has(key)).ShouldBeEmpty();
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
