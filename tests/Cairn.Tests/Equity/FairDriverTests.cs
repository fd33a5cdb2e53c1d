using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Equity;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Equity;

/// <summary>What stands behind a gap becomes a driver of the theory, and what is drawn as one is seen beside it.</summary>
public sealed class FairDriverTests
{
    [Theory, EachDatabase]
    public async Task A_line_is_put_into_the_theory_once_and_the_page_shows_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var actor = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), actor, Cancel));
        await app.AskAsync((WriteEquityHandler write) => write.Handle(new(project!.Value, EquityText.Empty with { Drivers = "Letters in one language\nHousing" }, 0), actor, Cancel));
        using var amara = await app.SignedInAsync("amara");
        var page = $"/projects/{project!.Value.Value}/equity";
        (await amara.GetStringAsync(page, Cancel)).ShouldContain("Put into the driver diagram: Housing");

        (await RunningApp.SubmitAsync(amara, page, "draw", null, ("Row", "Housing"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await AddAsync(app, project.Value, "housing", actor)).ShouldBe(Outcome.Accepted, "it is there already");

        await using var db = app.World.Open();
        var theory = await db.Diagrams.SingleAsync(Cancel);
        theory.Read().VisibleParts.Where(DriverRules.IsFair).Select(node => (node.Text, node.Place)).ShouldBe([("Housing", "1")]);
        var seen = await amara.GetStringAsync(page, Cancel);
        seen.ShouldContain($"href=\"/diagrams/{theory.Id.Value}?node=");
        seen.ShouldContain("Put into the driver diagram: Letters in one language");
        seen.ShouldNotContain("Put into the driver diagram: Housing");
    }

    [Theory, EachDatabase]
    public async Task A_driver_that_says_so_already_is_marked_and_strangers_put_nothing_in(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, Work.Falls), app.World.Ines, Cancel));
        var (_, begun) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project!.Value, DiagramKind.Drivers, "Ours"), app.World.Ines, Cancel));
        await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(begun!.Value, "key", [new(EditKind.Grow, DiagramState.Root, "part-housing", Value: "Housing")]), app.World.Ines, Cancel));

        (await AddAsync(app, project!.Value, "Housing", app.World.Otto)).ShouldBe(Outcome.NotFound);
        (await AddAsync(app, project.Value, "Housing", app.World.Ines)).ShouldBe(Outcome.Accepted);

        var fair = (await app.AskAsync((FindEquity find) => find.Handle(project.Value, app.World.Ines, Cancel)))!.Drawn.ShouldHaveSingleItem();
        (fair.Part, fair.Name).ShouldBe(("part-housing", "Housing"));
    }

    private static Task<Outcome> AddAsync(RunningApp app, ProjectId project, string driver, Actor actor) =>
        app.AskAsync((DrawEquityDriverHandler draw) => draw.Handle(new(project, driver), actor, Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
