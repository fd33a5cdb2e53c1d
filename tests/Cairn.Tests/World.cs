using Cairn.Organisations;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;

namespace Cairn.Tests;

/// <summary>
/// The small world of one test: a region, Northmoor, with a trust and its wards Rowan and Hazel; and another region, Southmere, with a
/// ward of its own. Amara is a nurse on Rowan; Ines administers Northmoor, Otto administers Southmere.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    private readonly TestDatabase database;

    private World(TestDatabase database) => this.database = database;

    /// <summary>What people called things in it.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Northmoor", "Northmoor NHS Trust", "Rowan ward", "Hazel ward", "Southmere", "Alder ward"];

    public TestClock Clock { get; } = new();

    public OrganisationId Northmoor { get; private set; }

    public OrganisationId Trust { get; private set; }

    public OrganisationId Rowan { get; private set; }

    public OrganisationId Hazel { get; private set; }

    public OrganisationId Southmere { get; private set; }

    public OrganisationId Alder { get; private set; }

    public Actor Amara { get; private set; } = Actor.Anonymous;

    public Actor Ines { get; private set; } = Actor.Anonymous;

    public Actor Otto { get; private set; } = Actor.Anonymous;

    public static async Task<World> MakeAsync(DatabaseKind kind, bool empty = false)
    {
        var world = new World(await TestDatabase.MakeAsync(kind));
        if (empty)
            return world;

        world.Northmoor = await world.AddAsync("Northmoor", OrganisationType.Region, OrganisationLevel.Macro, null);
        world.Trust = await world.AddAsync("Northmoor NHS Trust", OrganisationType.HospitalTrust, OrganisationLevel.Meso, world.Northmoor);
        world.Rowan = await world.AddAsync("Rowan ward", OrganisationType.Ward, OrganisationLevel.Micro, world.Trust);
        world.Hazel = await world.AddAsync("Hazel ward", OrganisationType.Ward, OrganisationLevel.Micro, world.Trust);
        world.Southmere = await world.AddAsync("Southmere", OrganisationType.Region, OrganisationLevel.Macro, null);
        world.Alder = await world.AddAsync("Alder ward", OrganisationType.Ward, OrganisationLevel.Micro, world.Southmere);
        world.Amara = world.Somebody("Amara", (world.Rowan, Role.Member));
        world.Ines = world.Somebody("Ines", (world.Northmoor, Role.Administrator));
        world.Otto = world.Somebody("Otto", (world.Southmere, Role.Administrator));
        return world;
    }

    /// <summary>Where it is stored.</summary>
    public DatabaseChoice Choice => database.Choice;

    /// <summary>A context of its own, as every request has one.</summary>
    public CairnDb Open() => database.Open();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Actor Somebody(string name, params (OrganisationId Organisation, Role Role)[] roles) =>
        new(new PersonId(Guid.CreateVersion7(Clock.GetUtcNow())), name, [.. roles.Select(held => new ActorRole(held.Organisation, held.Role))]);

    private async Task<OrganisationId> AddAsync(string name, OrganisationType type, OrganisationLevel level, OrganisationId? parent)
    {
        await using var db = Open();
        var id = new OrganisationId(Guid.CreateVersion7(Clock.GetUtcNow()));
        Organisation.Found(id, parent, new(name, type, level), out var founded);
        db.Add(founded!);
        db.AddRange(await Lineage.OfNewAsync(db, id, parent, CancellationToken.None));
        await db.SaveChangesAsync();
        return id;
    }
}
