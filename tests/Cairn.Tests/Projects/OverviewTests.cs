using System.Net;
using Cairn.Diagrams;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

/// <summary>What waits, what the team believes, and whether it works more than was planned, on the first page of a project.</summary>
public sealed class OverviewTests
{
    [Theory, EachDatabase]
    public async Task Leads_to_the_theory_and_says_whose_project_it_is(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, page, project) = await StartAsync(app);
        using var browser = await app.SignedInAsync("amara");
        (await browser.GetStringAsync(page, Cancel)).ShouldNotContain("What we believe will get us there");
        var (_, theory) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Drivers, "Safe at night"), amara, Cancel));
        await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Whys, "Why people fall"), amara, Cancel));

        var overview = await browser.GetStringAsync(page, Cancel);

        overview.ShouldContain($"What we believe will get us there: <a href=\"/diagrams/{theory!.Value.Value}\">Safe at night</a>");
        overview.ShouldNotContain("Why people fall");
        overview.ShouldContain("Whose project it is");
        (await browser.GetStringAsync(page + "/brief", Cancel)).ShouldContain($"Whose project it is: <a href=\"/organisations/{app.World.Rowan.Value}\">Rowan ward</a>");
    }

    [Theory, EachDatabase]
    public async Task Asks_those_in_the_team_to_answer_an_open_wave_and_nobody_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, page, project) = await StartAsync(app);
        await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        var (_, wave) = await app.AskAsync((OpenWaveHandler open) => open.Handle(new(WaveOwner.Of(project), InstrumentKind.Pulse, app.Clock.Today().AddDays(7)), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");
        using var carla = await app.SignedInAsync("carla");

        (await browser.GetStringAsync(page, Cancel)).ShouldContain($"<a href=\"/waves/{wave!.Value.Value}\">Answer</a>");
        (await carla.GetStringAsync(page, Cancel)).ShouldNotContain("/waves/");

        await RunningApp.SubmitAsync(browser, $"/waves/{wave.Value.Value}", "answer", null, ("SpeakUp", "3"));
        (await browser.GetStringAsync(page, Cancel)).ShouldContain($"<a href=\"/waves/{wave.Value.Value}\">Correct your answers</a>");
        await app.AskAsync((CloseWaveHandler close) => close.Handle(new(wave.Value), amara, Cancel));
        (await browser.GetStringAsync(page, Cancel)).ShouldNotContain("/waves/");
    }

    [Theory, EachDatabase]
    public async Task Warns_when_more_hours_are_used_than_were_planned(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, page, project) = await StartAsync(app, PrivacyLevel.Public);
        using var browser = await app.SignedInAsync("amara");
        using var nobody = app.Browser();
        await app.AskAsync((LogHoursHandler log) => log.Handle(new(project, app.Clock.Today(), 3), amara, Cancel));
        (await browser.GetStringAsync(page, Cancel)).ShouldNotContain("more hours than were planned", customMessage: "nobody planned any");

        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, Work.Charter with { ProtectedHours = 14 }, 0), amara, Cancel));

        WebUtility.HtmlDecode(await browser.GetStringAsync(page, Cancel)).ShouldContain("The team used more hours than were planned: 3 of 2.");
        (await browser.GetStringAsync(page + "/hours", Cancel)).ShouldContain("The team used more hours than were planned: 3 of 2.");
        (await nobody.GetStringAsync(page, Cancel)).ShouldNotContain("more hours than were planned", customMessage: "hours are for the people of the organisation");
    }

    [Theory, EachDatabase]
    public async Task The_sort_of_work_that_was_found_is_chosen_where_it_is_started(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await StartAsync(app);
        using var browser = await app.SignedInAsync("amara");
        var start = $"/organisations/{app.World.Rowan.Value}/projects/new?approach=Audit";
        (await browser.GetStringAsync("/projects/approach", Cancel)).ShouldNotContain("/projects/new");

        (await browser.GetStringAsync("/projects/approach?asked=true&standard=true", Cancel)).ShouldContain($"href=\"{start}\">Start it at Rowan ward: Audit</a>");

        (await browser.GetStringAsync(start, Cancel)).ShouldContain("value=\"Audit\" checked");
        (await browser.GetStringAsync(start.Replace("Audit", "7", StringComparison.Ordinal), Cancel)).ShouldContain("value=\"Improvement\" checked");
    }

    private static async Task<(Actor Amara, string Page, ProjectId Project)> StartAsync(RunningApp app, PrivacyLevel privacy = PrivacyLevel.Organisation)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        return (amara, $"/projects/{project!.Value.Value}", project.Value);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
