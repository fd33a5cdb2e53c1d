using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Instruments;

/// <summary>What people do with instruments, each step with a context of its own as in a request.</summary>
internal static class WaveSteps
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>All three questions of the pulse, answered alike.</summary>
    public static IReadOnlyDictionary<string, int> Pulse(int value) => InstrumentCatalogue.Of(InstrumentKind.Pulse).Items.ToDictionary(item => item, _ => value);

    /// <summary>People of Rowan ward who have a part in a project.</summary>
    public static async Task<IReadOnlyList<Actor>> TeamAsync(this World world, ProjectId project, int number, ProjectRole role = ProjectRole.Member)
    {
        await using var db = world.Open();
        var team = Enumerable.Range(0, number).Select(_ => new Actor(new PersonId(Guid.CreateVersion7(world.Clock.GetUtcNow())), "Bo", [new(world.Rowan, Role.Member)])).ToList();
        db.AddRange(team.Select(person => new ProjectPart(Guid.CreateVersion7(world.Clock.GetUtcNow()), project, person.Person!.Value, role, new(2026, 3, 2))));
        await db.SaveChangesAsync(Cancel);
        return team;
    }

    public static Task<(Outcome Outcome, WaveId? Opened)> OpenAsync(this World world, ProjectId project, Actor? by = null, InstrumentKind kind = InstrumentKind.Pulse, DateOnly? due = null) =>
        world.OpenAsync(WaveOwner.Of(project), kind, by, due);

    public static async Task<(Outcome Outcome, WaveId? Opened)> OpenAsync(this World world, WaveOwner owner, InstrumentKind kind, Actor? by = null, DateOnly? due = null)
    {
        await using var db = world.Open();
        return await new OpenWaveHandler(db, world.Clock).Handle(new(owner, kind, due ?? new(2026, 3, 20)), by ?? world.Amara, Cancel);
    }

    public static async Task<WaveId> OpenedAsync(this World world, ProjectId project, InstrumentKind kind = InstrumentKind.Pulse)
    {
        var (outcome, opened) = await world.OpenAsync(project, kind: kind);
        outcome.ShouldBe(Outcome.Accepted);
        return opened!.Value;
    }

    public static async Task<Outcome> AnswerAsync(this World world, WaveId wave, Actor who, IReadOnlyDictionary<string, int> answers)
    {
        await using var db = world.Open();
        return await new AnswerWaveHandler(db).Handle(new(wave, answers), who, Cancel);
    }

    public static async Task<(Outcome Outcome, IReadOnlyList<string> Secrets)> LinksAsync(this World world, WaveId wave, int number, Actor? by = null)
    {
        await using var db = world.Open();
        return await new MakeLinksHandler(db, world.Clock).Handle(new(wave, number), by ?? world.Amara, Cancel);
    }

    public static async Task<Outcome> AnswerByLinkAsync(this World world, string secret, IReadOnlyDictionary<string, int> answers)
    {
        await using var db = world.Open();
        return await new AnswerByLinkHandler(db).Handle(new(secret, answers), Cancel);
    }

    public static async Task<Outcome> CloseAsync(this World world, WaveId wave, Actor? by = null)
    {
        await using var db = world.Open();
        return await new CloseWaveHandler(db, world.Clock).Handle(new(wave), by ?? world.Amara, Cancel);
    }

    /// <summary>As if so many days had passed since it was closed.</summary>
    public static async Task AgeAsync(this World world, WaveId wave, int days)
    {
        await using var db = world.Open();
        var closed = world.Clock.GetUtcNow().AddDays(-days);
        await db.Waves.Where(known => known.Id == wave).ExecuteUpdateAsync(set => set.SetProperty(known => known.Closed, closed), Cancel);
    }

    public static Task<InstrumentView?> FindAsync(this World world, ProjectId project, Actor who, InstrumentKind kind = InstrumentKind.Pulse) => world.FindAsync(WaveOwner.Of(project), who, kind);

    public static async Task<InstrumentView?> FindAsync(this World world, WaveOwner owner, Actor who, InstrumentKind kind)
    {
        await using var db = world.Open();
        return await new FindInstrument(db, new(new(db, world.Clock), new(db, world.Clock)), world.Clock).Handle(owner, kind, who, Cancel);
    }
}
