using Cairn.Notices;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Notice> Notices => Set<Notice>();
}
