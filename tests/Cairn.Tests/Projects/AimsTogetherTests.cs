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
        await new AddAimHandler(db, world.Clock).Handle(new(falls, Work.Aim with { Purpose = "", What = "Walks in the dark", ForWhom = "staff" }), world.Amara, Cancel);
        await set.Handle(new(calm, Work.Aim with { Purpose = Work.Aim.Purpose.ToUpperInvariant(), By = new(2026, 12, 31) }, 0), world.Amara, Cancel);
        await set.Handle(new(closed, Work.Aim with { Purpose = Purpose }, 0), world.Amara, Cancel);
        await Work.CloseAsync(world, closed, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);
        await Work.WriteAsync(world, falls, Work.Charter with { Priority = served }, 0, world.Amara);

        var aims = await new ListAims(db, [new Theory(falls)], world.Clock).Handle(world.Rowan, world.Amara, Cancel);

        aims!.Purposes.Select(row => (row.Purpose.ToLowerInvariant(), string.Join(", ", row.Aims.Select(one => one.Title)))).ShouldBe([("nobody is harmed by a fall", "Calm nights, Fewer falls"), ("", "Fewer falls")], "the earlier first, none last");
        aims.Purposes[0].Aims[1].Drivers.ShouldBe(["Light"]);
        aims.Purposes[1].Aims[0].Drivers.ShouldBeEmpty("the driver is one of the first aim");
        aims.WithoutAim.Select(row => row.Title).ShouldBe(["No aim yet"]);
        aims.Unserving.Select(row => row.Title).ShouldBe(["No aim yet"]);
        aims.Forsaken.ShouldBe([Purpose]);
        aims.Coverage.ToDictionary(row => row.Priority.Aim, row => row.Projects.Select(one => one.Title).SingleOrDefault()).ShouldBe(new Dictionary<string, string?> { ["Safe nights"] = "Fewer falls", ["Good food"] = null }, ignoreOrder: true);
        (await new ListAims(db, [], world.Clock).Handle(world.Rowan, world.Otto, Cancel)).ShouldBeNull();
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

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<AimRow> RowAsync(World world)
    {
        await using var db = world.Open();
        return (await new ListAims(db, [], world.Clock).Handle(world.Rowan, world.Amara, Cancel))!.Purposes.Single().Aims.Single();
    }

    /// <summary>As a feature that draws theories tells them.</summary>
    private sealed class Theory(ProjectId project) : IDriversOfAims
    {
        public Task<IReadOnlyList<DriverOfAim>> FindAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
        {
            projects.ShouldContain(project);
            return Task.FromResult<IReadOnlyList<DriverOfAim>>([new(project, null, "Light")]);
        }
    }
}
