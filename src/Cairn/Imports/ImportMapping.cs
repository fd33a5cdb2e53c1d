using Cairn.Measures;
using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Imports;

/// <summary>How uploads are stored, and that a reading knows its own.</summary>
internal sealed class ImportMapping : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportFile>, IEntityTypeConfiguration<Reading>, IEntityTypeConfiguration<ReadingRevision>
{
    private const int LongestChoice = 20;
    private const int LongestPrint = 64;

    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.Property(i => i.State).HasConversion<string>().HasMaxLength(LongestChoice);
        import.Property(i => i.Name).HasMaxLength(Import.LongestName);
        import.Property(i => i.Headings).HasMaxLength(LongestPrint);
        import.Property(i => i.Print).HasMaxLength(LongestPrint);
        import.Property(i => i.Columns).HasMaxLength(ImportColumns.LongestWritten);
        import.Property(i => i.Why).HasMaxLength(EnterReadings.LongestWhy);
        import.Property(i => i.Key).HasMaxLength(Import.LongestKey);
        import.Property(i => i.Version).IsConcurrencyToken();
        import.Ignore(i => i.IsOpen);
        import.HasIndex(i => new { i.Project, i.By, i.Key }).IsUnique();
        import.HasIndex(i => i.By);
        import.HasOne<Project>().WithMany().HasForeignKey(i => i.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportFile> file)
    {
        file.HasKey(f => f.Import);
        file.HasOne<Import>().WithOne().HasForeignKey<ImportFile>(f => f.Import).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Reading> reading) => reading.HasOne<Import>().WithMany().HasForeignKey(r => r.Import).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<ReadingRevision> revision) => revision.HasOne<Import>().WithMany().HasForeignKey(r => r.Import).OnDelete(DeleteBehavior.Restrict);
}
