using Cairn.People;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Profile> Profiles => Set<Profile>();

    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<PartnerPart> PartnerParts => Set<PartnerPart>();
}
