using Cairn.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();

    public DbSet<JournalVersion> JournalVersions => Set<JournalVersion>();

    public DbSet<JournalRemoval> JournalRemovals => Set<JournalRemoval>();

    public DbSet<JournalFile> JournalFiles => Set<JournalFile>();
}
