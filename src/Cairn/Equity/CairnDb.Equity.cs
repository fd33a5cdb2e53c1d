using Cairn.Equity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<EquityVersion> EquityVersions => Set<EquityVersion>();
}
