using Cairn.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Session> Sessions => Set<Session>();
}
