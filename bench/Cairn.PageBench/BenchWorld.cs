using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;

namespace Cairn.PageBench;

/// <summary>A region with three hospitals, nine wards, sixty people and two thousand projects. Ines administers it.</summary>
internal static class BenchWorld
{
    public const string Password = "lantern otter plum harbour";
    private const int Hospitals = 3;
    private const int WardsInEach = 3;
    private const int People = 60;

    /// <summary>Makes it; one of its hospitals, and one of its projects.</summary>
    public static async Task<(OrganisationId Hospital, ProjectId Project)> MakeAsync(CairnDb db, UserManager<Account> accounts)
    {
        var region = await FoundAsync(db, "Northmoor", OrganisationType.Region, OrganisationLevel.Macro, null);
        var (hospital, wards) = (region, new List<OrganisationId>());
        for (var h = 1; h <= Hospitals; h++)
        {
            hospital = await FoundAsync(db, $"Northmoor hospital {h}", OrganisationType.HospitalTrust, OrganisationLevel.Meso, region);
            for (var w = 1; w <= WardsInEach; w++)
                wards.Add(await FoundAsync(db, $"Ward {h}.{w}", OrganisationType.Ward, OrganisationLevel.Micro, hospital));
        }

        var ines = Person(db, "Ines", region, Role.Administrator);
        var people = new List<PersonId>();
        for (var i = 1; i < People; i++)
        {
            var somebody = Person(db, $"Amara {i}", wards[i % wards.Count], Role.Member);
            db.Add(somebody);
            people.Add(somebody.Person);
        }

        await db.SaveChangesAsync();
        await accounts.CreateAsync(ines, Password);
        var last = await BenchProjects.StartAsync(db, wards, people);
        await BenchDashboard.ChooseAsync(db, hospital, people[0]);
        return (hospital, last);
    }

    private static Account Person(CairnDb db, string name, OrganisationId organisation, Role role)
    {
        var now = TimeProvider.System.GetUtcNow();
        var email = name.Replace(' ', '.') + "@example.org";
        var account = new Account { Id = Guid.CreateVersion7(now), UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), PreferredName = name };
        db.Add(new Membership(Guid.CreateVersion7(now), account.Person, organisation, role, now));
        db.Add(new Profile(account.Person, name));
        return account;
    }

    private static async Task<OrganisationId> FoundAsync(CairnDb db, string name, OrganisationType type, OrganisationLevel level, OrganisationId? parent)
    {
        var id = new OrganisationId(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        Organisation.Found(id, parent, new(name, type, level), out var founded);
        db.Add(founded!);
        db.AddRange(await Lineage.OfNewAsync(db, id, parent, CancellationToken.None));
        await db.SaveChangesAsync();
        return id;
    }
}
