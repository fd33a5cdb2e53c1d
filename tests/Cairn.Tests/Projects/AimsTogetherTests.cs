using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Projects;

public sealed class AimsTogetherTests
{
    private const string Purpose = "Staff go home on time";

    [Theory, EachDatabase]
    public async Task Aims_stand_under_their_purpose_and_priorities_show_who_works_on_them(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var falls = await Work.StartAsync(world);
        var calm = await Work.StartAsync(world, description: Work.Falls with { Title = "Calm nights" });
        await Work.StartAsync(world, description: Work.Falls with { Title = "No aim yet" });
        var closed = await Work.StartAsync(world, description: Work.Falls with { Title = "Over" });
        await using var db = world.Open();
        var (_, served) = await new SetPriorityHandler(db, world.Clock).Handle(new(world.Rowan, new("Safe nights", "", new(2026, 1, 1), null)), world.Ines, Cancel);
        await new SetPriorityHandler(db, world.Clock).Handle(new(world.Rowan, new("Good food", "", new(2026, 1, 1), null)), world.Ines, Cancel);
        var set = new SetAimHandler(db, world.Clock);
        await set.Handle(new(falls, Work.Aim, 0), world.Amara, Cancel);
        var (_, walks) = await new AddAimHandler(db, world.Clock).Handle(new(falls, Work.Aim with { Purpose = "", What = "Walks in the dark", ForWhom = "staff" }), world.Amara, Cancel);
        await set.Handle(new(calm, Work.Aim with { Purpose = " " + Work.Aim.Purpose.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal), By = new(2026, 12, 31) }, 0), world.Amara, Cancel);
        await set.Handle(new(closed, Work.Aim with { Purpose = Purpose }, 0), world.Amara, Cancel);
        await Work.CloseAsync(world, closed, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);
        await Work.WriteAsync(world, falls, Work.Charter with { Priority = served }, 0, world.Amara);

        await DrawAsync(world, falls, null, "part-light", "Light");
        await DrawAsync(world, falls, walks, "part-staff", "Two on the round");

        var aims = await new ListAims(db, [new PrimaryDrivers(db)], world.Clock).Handle(world.Rowan, world.Amara, new(), Cancel);

        aims!.Purposes.Select(row => (row.Purpose.ToLowerInvariant(), string.Join(", ", row.Aims.Select(one => one.Title)))).ShouldBe([("nobody is harmed by a fall", "Calm nights, Fewer falls"), ("", "Fewer falls")], "the earlier first, none last");
        aims.Purposes[0].Aims[1].Drivers.ShouldBe(["Light"]);
        aims.Purposes[1].Aims[0].Drivers.ShouldBe(["Two on the round"], "each stands under the aim of its theory");
        aims.WithoutAim.Rows.Select(row => row.Title).ShouldBe(["No aim yet"]);
        aims.Unserving.Rows.Select(row => row.Title).ShouldBe(["No aim yet"]);
        aims.Forsaken.Rows.ShouldBe([Purpose]);
        aims.Coverage.ToDictionary(row => row.Priority.Aim, row => row.Projects.Rows.Select(one => one.Title).SingleOrDefault()).ShouldBe(new Dictionary<string, string?> { ["Safe nights"] = "Fewer falls", ["Good food"] = null }, ignoreOrder: true);
        (await new ListAims(db, [], world.Clock).Handle(world.Rowan, world.Otto, new(), Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task Shows_whether_anybody_works_on_an_aim(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 0), world.Amara, Cancel);
        (await RowAsync(world)).IsWorkedOn.ShouldBeTrue();

        await new PauseProjectHandler(db, world.Clock).Handle(new(project, "Winter"), world.Amara, Cancel);

        var row = await RowAsync(world);
        (row.IsWorkedOn, row.State, row.HasLead).ShouldBe((false, ProjectState.Paused, true));
    }

    [Theory, EachDatabase]
    public async Task Comes_page_by_page_and_names_the_first_of_what_is_left_out(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        await using var db = world.Open();
        for (var month = 1; month <= 5; month++)
        {
            var project = await Work.StartAsync(world, description: Work.Falls with { Title = $"Walk {month}" });
            await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim with { By = new(2027, month, 1) }, 0), world.Amara, Cancel);
        }

        await DrawAsync(world, (await new ListAims(db, [], world.Clock).Handle(world.Rowan, world.Amara, new(2, 2), Cancel))!.Aims.Rows[0].Id, null, "part-light", "Light");
        for (var number = 1; number <= 22; number++)
            await Work.StartAsync(world, description: Work.Falls with { Title = $"No aim {number}" });

        var second = (await new ListAims(db, [new PrimaryDrivers(db)], world.Clock).Handle(world.Rowan, world.Amara, new(2, 2), Cancel))!;

        second.Purposes.ShouldHaveSingleItem().Aims.Select(row => (row.Title, row.HasLead, row.Drivers.Count)).ShouldBe([("Walk 3", true, 1), ("Walk 4", true, 0)]);
        (second.Aims.Total, second.Aims.Pages, second.WithoutAim.Total, second.WithoutAim.Rows.Count).ShouldBe((5, 3, 22, 20));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<AimRow> RowAsync(World world)
    {
        await using var db = world.Open();
        return (await new ListAims(db, [], world.Clock).Handle(world.Rowan, world.Amara, new(), Cancel))!.Purposes.Single().Aims.Single();
    }

    private static async Task DrawAsync(World world, ProjectId project, int? aim, string part, string driver)
    {
        await using var db = world.Open();
        var (_, begun) = await new BeginDiagramHandler(db, world.Clock).Handle(new(project, DiagramKind.Drivers, "Our theory", Aim: aim), world.Amara, Cancel);
        await new EditDiagramHandler(db, new(), world.Clock).Handle(new(begun!.Value, "key", [new(EditKind.Grow, DiagramState.Root, part, Value: driver)]), world.Amara, Cancel);
    }
}
