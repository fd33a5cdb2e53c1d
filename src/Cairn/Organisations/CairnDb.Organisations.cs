using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationLine> OrganisationLines => Set<OrganisationLine>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Departure> Departures => Set<Departure>();

    public DbSet<Merger> Mergers => Set<Merger>();

    public DbSet<StrategicPriority> Priorities => Set<StrategicPriority>();
}
