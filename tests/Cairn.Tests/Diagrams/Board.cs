using System.Globalization;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Diagrams;

/// <summary>A diagram of a project on Rowan ward, and what people do to it.</summary>
internal sealed class Board(World world, DiagramId id, ProjectId project)
{
    private int sent;

    public DiagramId Id => id;

    public ProjectId Project => project;

    public static Words English { get; } = Words.In(SpokenLanguage.English);

    public static async Task<Board> BeginAsync(World world, DiagramKind kind = DiagramKind.Drivers, Actor? by = null)
    {
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        var (outcome, begun) = await new BeginDiagramHandler(db, world.Clock).Handle(new(project, kind, "Why people fall"), by ?? world.Amara, TestContext.Current.CancellationToken);
        outcome.ShouldBe(Outcome.Accepted);
        return new(world, begun!.Value, project);
    }

    public Task<EditEnd> SendAsync(params DiagramEdit[] edits) => SendAsync("key-" + (++sent).ToString(CultureInfo.InvariantCulture), world.Amara, edits);

    public async Task<EditEnd> SendAsync(string key, Actor by, params DiagramEdit[] edits)
    {
        await using var db = world.Open();
        return await new EditDiagramHandler(db, new(), world.Clock).Handle(new(id, key, edits), by, TestContext.Current.CancellationToken);
    }

    public async Task<DiagramState> ReadAsync()
    {
        await using var db = world.Open();
        return (await FindAsync(db, world.Amara))!.State;
    }

    public Task<DiagramView?> FindAsync(Cairn.Shared.Storage.CairnDb db, Actor actor, params IReadOnlyList<ICountsForDrivers> counting) =>
        new FindDiagram(db, new(db, TimeProvider.System), new(db, English), counting, English).Handle(id, actor, TestContext.Current.CancellationToken);

    /// <summary>What a part is added by, with an id that is long enough.</summary>
    public static DiagramEdit Add(string node, string place, string text) => new(EditKind.Add, IdOf(node), Place: place, Value: text);

    public static DiagramEdit Grow(string under, string node, string text) => new(EditKind.Grow, IdOf(under), IdOf(node), Value: text);

    public static DiagramEdit Say(string node, string field, string value) => new(EditKind.Say, IdOf(node), Field: field, Value: value);

    public static DiagramEdit Link(string from, string to) => new(EditKind.Link, IdOf(from), IdOf(to));

    public static string IdOf(string node) => node == DiagramState.Root ? node : "the-part-" + node;
}
