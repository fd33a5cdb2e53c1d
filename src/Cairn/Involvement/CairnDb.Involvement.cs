using Cairn.Involvement;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Participation> Participations => Set<Participation>();

    public DbSet<Loss> Losses => Set<Loss>();

    public DbSet<Verification> Verifications => Set<Verification>();
}
