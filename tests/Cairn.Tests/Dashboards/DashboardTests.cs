using Cairn.Charts;
using Cairn.Dashboards;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Measures;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Dashboards;

/// <summary>The few measures of an organisation, with five questions and stories; on both databases.</summary>
public sealed class DashboardTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Those_who_lead_choose_and_everybody_sees_what_they_may_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        var hidden = await DefineInAsync(app, ines, app.World.Rowan, "Hushed corridor", PrivacyLevel.Confidential);

        (await ChooseAsync(app, app.World.Trust, measure, work.Amara)).ShouldBe(Outcome.NotAllowed);
        (await ChooseAsync(app, app.World.Hazel, measure, ines)).Refusals.Single().Words.ShouldBe("DashboardMeasureUnfit", "it is measured elsewhere");
        (await ChooseAsync(app, app.World.Trust, measure, ines)).ShouldBe(Outcome.Accepted);
        (await ChooseAsync(app, app.World.Trust, hidden, ines)).ShouldBe(Outcome.Accepted);

        var seen = await FindAsync(app, app.World.Trust, work.Carla);
        (seen!.Chosen.Charts.Select(chart => chart.Id).Single(), seen.Chosen.Hidden, seen.Chosen.IsChosenByActor).ShouldBe((measure, 1, false));
        (await FindAsync(app, app.World.Trust, ines))!.Chosen.Charts.Count.ShouldBe(2);
        (await FindAsync(app, app.World.Trust, app.World.Otto)).ShouldBeNull();
        using var carla = await app.SignedInAsync("carla");
        (await carla.GetStringAsync($"/organisations/{app.World.Trust.Value}/measures", Cancel)).ShouldNotContain("Hushed corridor");

        (await app.AskAsync((DropMeasureHandler drop) => drop.Handle(new(app.World.Trust, hidden), ines, Cancel))).ShouldBe(Outcome.Accepted);
        (await FindAsync(app, app.World.Trust, work.Carla))!.Chosen.Hidden.ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Small_numbers_are_for_the_team_alone_and_whoever_looks_has_looked_at_the_project(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        await work.FilledAsync(measure, (20, 100), (3, 100), (21, 100));
        await ChooseAsync(app, app.World.Trust, measure, ines);

        (await FindAsync(app, app.World.Trust, work.Carla))!.Chosen.Charts[0].Chart.Periods.ShouldBe([Measuring.Month(0), Measuring.Month(2)]);
        (await FindAsync(app, app.World.Trust, work.Bo))!.Chosen.Charts[0].Chart.Periods.Count.ShouldBe(3);

        await using var db = app.World.Open();
        var lookers = await db.Looks.Where(look => look.Subject == work.Project.Subject).Select(look => look.Person).ToListAsync(Cancel);
        lookers.ShouldContain(work.Carla.Person!.Value.Value);
    }

    [Theory, EachDatabase]
    public async Task The_five_questions_are_answered_from_what_teams_wrote(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        await work.FilledAsync(measure, [.. Enumerable.Range(0, 24).Select(i => (i < 12 ? 30.0 + (i % 3) : 15 + (i % 3), (double?)100))]);
        var from = (await app.AskAsync((FindChart find) => find.Handle(measure, work.Bo, Cancel)))!.Chart.SignalFrom;
        await app.AskAsync((AnswerSignalHandler answer) => answer.Handle(new(measure, from, "The new form"), work.Bo, Cancel));
        await app.AskAsync((NoteChangeHandler note) => note.Handle(new(work.Project, new("One form for all", Verdict.Keep, "Fewer questions", Measuring.Month(12))), work.Amara, Cancel));
        await ChooseAsync(app, app.World.Trust, measure, ines);

        var seen = await FindAsync(app, app.World.Trust, work.Carla);

        seen!.Chosen.Charts.Single().IsChanged.ShouldBeTrue();
        seen.Variations.Single().Answers.Single().Why.ShouldBe("The new form");
        seen.Splits.Single().Empty.ShouldBe(["Language: English", "Language: Welsh", "Language: unknown"]);
        seen.Works.Single().ShouldBe(new(WorkKind.Kept, Measuring.Month(12), "One form for all", Work.Falls.Title, $"/projects/{work.Project.Value}/changes"));
        seen.Comparisons.ShouldBeEmpty("nobody else uses the same definition");
    }

    [Theory, EachDatabase]
    public async Task Units_that_share_a_definition_stand_beside_each_other_by_name(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        await app.AskAsync((PublishDefinitionHandler publish) => publish.Handle(new(measure, app.World.Trust), work.Bo, Cancel));
        await work.FilledAsync(measure, (20, 100), (24, 100));
        foreach (var (place, value) in new[] { (app.World.Hazel, 30.0), (app.World.Trust, 25) })
        {
            var taken = await DefineInAsync(app, ines, place, "Same", PrivacyLevel.Organisation, measure);
            (await work.EnterAsync(taken, ines, [new(Measuring.Month(0), new(value, 100))], isMeant: true)).Outcome.ShouldBe(Outcome.Accepted);
        }

        await ChooseAsync(app, app.World.Trust, measure, ines);

        var comparison = (await FindAsync(app, app.World.Trust, ines))!.Comparisons.Single();
        comparison.Units.Select(comparison.NameOf).ShouldBe(["Hazel ward", "Northmoor NHS Trust", "Rowan ward"], "in the order of names");
        comparison.Funnel!.Points.Select(point => (point.Unit, point.Numerator, point.Denominator)).ShouldBe([("Hazel ward", 30, 100), ("Northmoor NHS Trust", 25, 100), ("Rowan ward", 44, 200)]);
        var carlas = await FindAsync(app, app.World.Trust, work.Carla);
        carlas!.Comparisons.SelectMany(seen => seen.Units).Select(unit => unit.Unit).ShouldNotContain("Hazel ward", "another ward is not hers to see");
        using var browser = await app.SignedInAsync("ines");
        (await browser.GetStringAsync($"/organisations/{app.World.Trust.Value}/measures", Cancel)).ShouldContain("Hazel ward");
    }

    [Theory, EachDatabase]
    public async Task A_board_tells_a_story_in_which_nobody_can_be_recognised(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        await ChooseAsync(app, app.World.Trust, measure, ines);
        var (_, entry) = await app.AskAsync((WriteEntryHandler write) => write.Handle(new(work.Project, new(JournalKind.Surprise, Measuring.Month(1), "Nobody asked twice.")), work.Bo, Cancel));
        var elsewhere = await DefineInAsync(app, ines, app.World.Hazel, "Calm nights", PrivacyLevel.Organisation);
        await ChooseAsync(app, app.World.Trust, elsewhere, ines);
        Task<Outcome> TellAsync(MeasureId beside, BoardStory story, Actor by, int seen = 1) => app.AskAsync((TellStoryHandler tell) => tell.Handle(new(app.World.Trust, beside, story, seen), by, Cancel));

        (await TellAsync(measure, new(entry, "", IsAnonymous: true), work.Amara)).ShouldBe(Outcome.NotAllowed);
        (await TellAsync(measure, new(entry, "", IsAnonymous: false), ines)).Refusals.Single().Words.ShouldBe("StoryNotAnonymous");
        (await TellAsync(elsewhere, new(entry, "", IsAnonymous: true), ines)).Refusals.Single().Words.ShouldBe("StoryEntryUnfit", "it is of another project");
        (await TellAsync(measure, new(entry, "A clerk had the idea.", IsAnonymous: true), ines)).ShouldBe(Outcome.Accepted);
        (await TellAsync(measure, new(null, "", IsAnonymous: false), ines)).ShouldBe(Outcome.Overtaken);

        using var carla = await app.SignedInAsync("carla");
        var page = await carla.GetStringAsync($"/organisations/{app.World.Trust.Value}/board", Cancel);
        page.ShouldContain("Nobody asked twice.");
        page.ShouldContain("A clerk had the idea.");
        page.ShouldNotContain("bo</a>");
        await app.AskAsync((RemoveEntryHandler remove) => remove.Handle(new(entry!.Value, "It named somebody"), work.Bo, Cancel));
        (await carla.GetStringAsync($"/organisations/{app.World.Trust.Value}/board", Cancel)).ShouldNotContain("Nobody asked twice.");
    }

    [Theory, EachDatabase]
    public async Task No_more_are_chosen_than_anybody_looks_at(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, _) = await BeginAsync(app);
        for (var i = 0; i < DashboardMeasure.Most; i++)
            (await ChooseAsync(app, app.World.Trust, await work.DefinedAsync(Measuring.Referrals with { Name = $"Number {i}" }), ines)).ShouldBe(Outcome.Accepted);

        (await ChooseAsync(app, app.World.Trust, await work.DefinedAsync(), ines)).Refusals.Single().Words.ShouldBe("DashboardFull");
    }

    [Theory, EachDatabase]
    public async Task An_empty_dashboard_teaches(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await BeginAsync(app);
        using var ines = await app.SignedInAsync("ines");
        using var carla = await app.SignedInAsync("carla");
        var place = $"/organisations/{app.World.Trust.Value}";

        (await ines.GetStringAsync(place + "/measures", Cancel)).ShouldContain(place + "/measures/choose");
        (await carla.GetStringAsync(place + "/measures", Cancel)).ShouldNotContain(place + "/measures/choose");
        (await carla.GetStringAsync(place + "/board", Cancel)).ShouldContain("No measures chosen yet");
        (await carla.GetStringAsync(place + "/definitions", Cancel)).ShouldContain("No definitions yet");
    }

    [Theory, EachDatabase]
    public async Task A_dashboard_goes_along_when_its_organisation_becomes_another(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (work, ines, measure) = await BeginAsync(app);
        await ChooseAsync(app, app.World.Rowan, measure, ines);
        await app.AskAsync((PublishDefinitionHandler publish) => publish.Handle(new(measure, app.World.Rowan), work.Bo, Cancel));

        (await app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(app.World.Rowan, app.World.Hazel, 1), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await FindAsync(app, app.World.Hazel, ines))!.Chosen.Charts.Single().Id.ShouldBe(measure);
        (await app.AskAsync((ListDefinitions list) => list.Handle(app.World.Hazel, new(), ines, new(), Cancel)))!.Rows.Total.ShouldBe(1);
    }

    private static async Task<(Measuring Work, Actor Ines, MeasureId Measure)> BeginAsync(RunningApp app)
    {
        var work = await Measuring.BeginAsync(app);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        return (work, ines, await work.DefinedAsync());
    }

    private static async Task<MeasureId> DefineInAsync(RunningApp app, Actor ines, OrganisationId place, string title, PrivacyLevel privacy, MeasureId? origin = null)
    {
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(place, Work.Falls with { Title = title, Privacy = privacy }), ines, Cancel));
        var (outcome, defined) = await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(started!.Value, Measuring.Referrals, origin), ines, Cancel));
        outcome.ShouldBe(Outcome.Accepted);
        return defined!.Value;
    }

    private static Task<Outcome> ChooseAsync(RunningApp app, OrganisationId place, MeasureId measure, Actor by) => app.AskAsync((ChooseMeasureHandler choose) => choose.Handle(new(place, measure), by, Cancel));

    private static Task<DashboardView?> FindAsync(RunningApp app, OrganisationId place, Actor by) => app.AskAsync((FindDashboard find) => find.Handle(place, by, Cancel));
}
