using Cairn.Accounts;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Instruments;

/// <summary>How waves, the sheets of open ones, and the results of closed ones with their evidence, are stored. No sheet names a person, nor the moment it was filled in.</summary>
internal sealed class InstrumentMapping : IEntityTypeConfiguration<Wave>, IEntityTypeConfiguration<AnswerSheet>, IEntityTypeConfiguration<WaveLink>, IEntityTypeConfiguration<WaveResult>, IEntityTypeConfiguration<WaveEvidence>
{
    private const int LongestName = 20;
    private const int LongestItem = 40;

    public void Configure(EntityTypeBuilder<Wave> wave)
    {
        wave.Property(w => w.Instrument).HasConversion<string>().HasMaxLength(LongestName);
        wave.Property(w => w.Key).HasMaxLength(Secrets.HashLength);
        wave.Ignore(w => w.IsOpen);
        wave.Ignore(w => w.Owner);
        wave.HasIndex(w => new { w.Project, w.Instrument, w.Opened });
        wave.HasIndex(w => new { w.Organisation, w.Instrument, w.Opened });
        wave.HasOne<Project>().WithMany().HasForeignKey(w => w.Project).OnDelete(DeleteBehavior.Restrict);
        wave.HasOne<Organisation>().WithMany().HasForeignKey(w => w.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerSheet> sheet)
    {
        sheet.HasKey(s => new { s.Wave, s.Handle });
        sheet.Property(s => s.Handle).HasMaxLength(Secrets.HashLength);
        sheet.Property(s => s.Group).HasConversion<string>().HasMaxLength(LongestName);
        sheet.Ignore(s => s.Values);
        sheet.HasOne<Wave>().WithMany().HasForeignKey(s => s.Wave).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaveLink> link)
    {
        link.HasKey(l => l.SecretHash);
        link.Property(l => l.SecretHash).HasMaxLength(Secrets.HashLength);
        link.HasOne<Wave>().WithMany().HasForeignKey(l => l.Wave).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaveResult> result)
    {
        result.HasKey(r => new { r.Wave, r.Group, r.Item });
        result.Property(r => r.Group).HasConversion<string>().HasMaxLength(LongestName);
        result.Property(r => r.Item).HasMaxLength(LongestItem);
        result.Ignore(r => r.Mean);
        result.HasOne<Wave>().WithMany().HasForeignKey(r => r.Wave).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaveEvidence> evidence)
    {
        evidence.Property(e => e.Item).HasMaxLength(LongestItem);
        evidence.Property(e => e.Text).HasMaxLength(EvidenceWords.LongestText);
        evidence.Property(e => e.Link).HasMaxLength(EvidenceWords.LongestLink);
        evidence.Ignore(e => e.Address);
        evidence.HasOne<Wave>().WithMany().HasForeignKey(e => e.Wave).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<JournalEntry>().WithMany().HasForeignKey(e => e.Entry).OnDelete(DeleteBehavior.Restrict);
    }
}
