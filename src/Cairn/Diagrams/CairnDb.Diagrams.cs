using Cairn.Diagrams;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Diagram> Diagrams => Set<Diagram>();

    public DbSet<DiagramOperation> DiagramOperations => Set<DiagramOperation>();

    public DbSet<DiagramVersion> DiagramVersions => Set<DiagramVersion>();
}
