using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Journal;

/// <summary>How journals, what their entries said before, and files are stored.</summary>
internal sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalVersion>, IEntityTypeConfiguration<JournalRemoval>, IEntityTypeConfiguration<JournalFile>
{
    private const int LongestChoice = 20;
    private const int LongestType = 100;

    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(LongestChoice);
        entry.Property(e => e.Version).IsConcurrencyToken();
        entry.HasIndex(e => new { e.Project, e.Day });
        entry.HasOne<Project>().WithMany().HasForeignKey(e => e.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalVersion> version)
    {
        version.HasKey(v => new { v.Entry, v.Number });
        version.Ignore(v => v.Themes);
        version.Ignore(v => v.Said);
        version.Property(v => v.Kind).HasConversion<string>().HasMaxLength(LongestChoice);
        version.Property(v => v.Method).HasConversion<string>().HasMaxLength(LongestChoice);
        version.Property(v => v.Text).HasMaxLength(JournalText.Longest);
        version.Property(v => v.Rationale).HasMaxLength(JournalText.LongestDetail);
        version.Property(v => v.Dissent).HasMaxLength(JournalText.LongestDetail);
        version.Property(v => v.Sample).HasMaxLength(JournalText.LongestDetail);
        version.Property(v => v.Excerpt).HasMaxLength(JournalText.LongestDetail);
        version.HasIndex(v => v.By);
        version.HasOne<JournalEntry>().WithMany().HasForeignKey(v => v.Entry).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalRemoval> removal)
    {
        removal.HasKey(r => r.Entry);
        removal.Property(r => r.Reason).HasMaxLength(JournalRemoval.LongestReason);
        removal.HasOne<JournalEntry>().WithMany().HasForeignKey(r => r.Entry).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalFile> file)
    {
        file.Property(f => f.Name).HasMaxLength(JournalFile.LongestName);
        file.Property(f => f.Type).HasMaxLength(LongestType);
        file.Property(f => f.Caption).HasMaxLength(JournalFile.LongestCaption);
        file.HasIndex(f => f.Entry);
        file.HasIndex(f => f.By);
        file.HasOne<JournalEntry>().WithMany().HasForeignKey(f => f.Entry).OnDelete(DeleteBehavior.Restrict);
    }
}
