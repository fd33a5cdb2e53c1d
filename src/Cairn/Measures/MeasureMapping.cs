using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Measures;

/// <summary>How measures, what they meant before, their readings and what those said before are stored.</summary>
internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<MeasureVersion>, IEntityTypeConfiguration<Reading>, IEntityTypeConfiguration<ReadingRevision>
{
    private const int LongestChoice = 20;
    private const int LongestStratum = 130;

    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.Property(m => m.Version).IsConcurrencyToken();
        measure.HasIndex(m => m.Project);
        measure.HasOne<Project>().WithMany().HasForeignKey(m => m.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureVersion> version)
    {
        version.HasKey(v => new { v.Measure, v.Number });
        version.HasIndex(v => v.By);
        version.HasOne<Measure>().WithMany().HasForeignKey(v => v.Measure).OnDelete(DeleteBehavior.Restrict);
        version.ComplexProperty(v => v.Text, text =>
        {
            text.Property(t => t.Type).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Shape).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Frequency).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Direction).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Level).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Domain).HasConversion<string>().HasMaxLength(LongestChoice);
            text.Property(t => t.Name).HasMaxLength(MeasureText.LongestName);
            text.Property(t => t.Unit).HasMaxLength(MeasureText.LongestName);
            text.Property(t => t.Idea).HasMaxLength(MeasureText.LongestPart);
            text.Property(t => t.Numerator).HasMaxLength(MeasureText.LongestPart);
            text.Property(t => t.Denominator).HasMaxLength(MeasureText.LongestPart);
            text.Property(t => t.Source).HasMaxLength(MeasureText.LongestPart);
            text.Property(t => t.AgreedWith).HasMaxLength(MeasureText.LongestPart);
            text.Property(t => t.Exclusions).HasMaxLength(MeasureText.Longest);
            text.Property(t => t.Collection).HasMaxLength(MeasureText.Longest);
            text.Property(t => t.Differences).HasMaxLength(MeasureText.Longest);
            text.Property(t => t.Strata).HasMaxLength(MeasureText.Longest);
            text.Ignore(t => t.Multiply);
            text.Ignore(t => t.HasDenominator);
            text.Ignore(t => t.MinutesAMonth);
        });
    }

    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.HasKey(r => new { r.Measure, r.Stratum, r.Period });
        reading.Ignore(r => r.Found);
        reading.Property(r => r.Stratum).HasMaxLength(LongestStratum);
        reading.Property(r => r.Why).HasMaxLength(EnterReadings.LongestWhy);
        reading.Property(r => r.Version).IsConcurrencyToken();
        reading.HasOne<Measure>().WithMany().HasForeignKey(r => r.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReadingRevision> revision)
    {
        revision.HasKey(r => new { r.Measure, r.Stratum, r.Period, r.Version });
        revision.Ignore(r => r.Found);
        revision.Property(r => r.Stratum).HasMaxLength(LongestStratum);
        revision.Property(r => r.Why).HasMaxLength(EnterReadings.LongestWhy);
        revision.HasOne<Measure>().WithMany().HasForeignKey(r => r.Measure).OnDelete(DeleteBehavior.Restrict);
    }
}
