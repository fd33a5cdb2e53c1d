using Cairn.Measures;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasureVersion> MeasureVersions => Set<MeasureVersion>();

    public DbSet<PublishedDefinition> PublishedDefinitions => Set<PublishedDefinition>();

    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<ReadingRevision> ReadingRevisions => Set<ReadingRevision>();

    public DbSet<SmallNumberRule> SmallNumberRules => Set<SmallNumberRule>();
}
