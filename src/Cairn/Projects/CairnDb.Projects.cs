using Cairn.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectPart> ProjectParts => Set<ProjectPart>();

    public DbSet<Pause> Pauses => Set<Pause>();

    public DbSet<Closing> Closings => Set<Closing>();

    public DbSet<CharterVersion> Charters => Set<CharterVersion>();

    public DbSet<SignOff> SignOffs => Set<SignOff>();

    public DbSet<Aim> Aims => Set<Aim>();

    public DbSet<UsedTime> UsedTimes => Set<UsedTime>();

    public DbSet<Stakeholder> Stakeholders => Set<Stakeholder>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
}
