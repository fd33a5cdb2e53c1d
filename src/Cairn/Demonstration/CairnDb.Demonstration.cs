using Cairn.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<DemonstrationWorld> Demonstrations => Set<DemonstrationWorld>();

    public DbSet<DemonstrationPerson> DemonstrationPeople => Set<DemonstrationPerson>();
}
