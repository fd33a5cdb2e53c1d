using Cairn.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<DashboardMeasure> DashboardMeasures => Set<DashboardMeasure>();
}
