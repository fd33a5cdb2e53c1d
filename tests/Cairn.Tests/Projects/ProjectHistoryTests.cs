using Cairn.Diagrams;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

/// <summary>What was done leads to where it stands, as far as the reader may go there.</summary>
public sealed class ProjectHistoryTests
{
    [Theory, EachDatabase]
    public async Task Leads_to_what_was_done_and_not_to_what_was_put_away(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, PrivacyLevel.Organisation);
        var page = $"/projects/{project.Value}";
        var diagram = await BeginAsync(app, project, amara);
        var away = await BeginAsync(app, project, amara);
        await app.AskAsync((RemoveDiagramHandler remove) => remove.Handle(new(away), amara, Cancel));
        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, Work.Charter, 0), amara, Cancel));
        var (_, wave) = await app.AskAsync((OpenWaveHandler open) => open.Handle(new(WaveOwner.Of(project), InstrumentKind.Pulse, app.Clock.Today().AddDays(7)), amara, Cancel));
        await app.AskAsync((CloseWaveHandler close) => close.Handle(new(wave!.Value), amara, Cancel));
        using var browser = await app.SignedInAsync("amara");

        var history = await browser.GetStringAsync(page + "/history", Cancel);

        foreach (var address in new[] { "/charter", "/instruments/Pulse", "" })
            history.ShouldContain($"<a href=\"{page}{address}\">", customMessage: address);
        history.Split($"<a href=\"{page}/instruments/Pulse\">").Length.ShouldBe(3, "it was opened and closed");
        history.ShouldContain($"href=\"/diagrams/{diagram.Value}\"");
        history.ShouldNotContain($"href=\"/diagrams/{away.Value}\"", customMessage: "it was put away");
    }

    [Theory, EachDatabase]
    public async Task Leads_passers_by_only_where_they_may_go(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (amara, project) = await StartAsync(app, PrivacyLevel.Public);
        var bo = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, bo, ProjectRole.Member, null), amara, Cancel));
        await app.AskAsync((WriteCharterHandler write) => write.Handle(new(project, Work.Charter, 0), amara, Cancel));
        using var nobody = app.Browser();

        var history = await nobody.GetStringAsync($"/projects/{project.Value}/history", Cancel);

        history.ShouldContain($"<a href=\"/projects/{project.Value}/charter\">wrote");
        history.ShouldContain("took somebody into the team");
        history.ShouldNotContain($"<a href=\"/projects/{project.Value}/team\"");
    }

    private static async Task<(Actor Amara, ProjectId Project)> StartAsync(RunningApp app, PrivacyLevel privacy)
    {
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls with { Privacy = privacy }), amara, Cancel));
        return (amara, project!.Value);
    }

    private static async Task<DiagramId> BeginAsync(RunningApp app, ProjectId project, Actor by)
    {
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Whys, "Why people fall"), by, Cancel));
        return begun!.Value;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
