using Cairn.Accounts;
using Cairn.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Charts;

/// <summary>How it is stored what a team says about a chart.</summary>
internal sealed class ChartMapping : IEntityTypeConfiguration<ChartSettings>, IEntityTypeConfiguration<ChartPhase>, IEntityTypeConfiguration<ExcludedPoint>, IEntityTypeConfiguration<SignalAnswer>, IEntityTypeConfiguration<ChartReview>, IEntityTypeConfiguration<ChartEmbed>
{
    public void Configure(EntityTypeBuilder<ChartSettings> settings)
    {
        settings.HasKey(s => s.Measure);
        settings.Property(s => s.Kind).HasMaxLength(ChartSettings.LongestId);
        settings.Property(s => s.Method).HasMaxLength(ChartSettings.LongestId);
        settings.Property(s => s.Version).IsConcurrencyToken();
        settings.HasIndex(s => s.By);
        settings.HasOne<Measure>().WithMany().HasForeignKey(s => s.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChartPhase> phase)
    {
        phase.HasKey(p => new { p.Measure, p.From });
        phase.Property(p => p.Reason).HasMaxLength(ChartPhase.LongestReason);
        phase.HasIndex(p => p.By);
        phase.HasOne<Measure>().WithMany().HasForeignKey(p => p.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExcludedPoint> excluded)
    {
        excluded.HasKey(e => new { e.Measure, e.Period });
        excluded.Property(e => e.Reason).HasMaxLength(ExcludedPoint.LongestReason);
        excluded.HasIndex(e => e.By);
        excluded.HasOne<Measure>().WithMany().HasForeignKey(e => e.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChartEmbed> embed)
    {
        embed.Property(e => e.SecretHash).HasMaxLength(Secrets.HashLength);
        embed.HasIndex(e => e.SecretHash).IsUnique();
        embed.HasIndex(e => e.Measure);
        embed.HasIndex(e => e.By);
        embed.HasOne<Measure>().WithMany().HasForeignKey(e => e.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChartReview> review)
    {
        review.Property(r => r.People).HasMaxLength(ReviewWords.Longest);
        review.Property(r => r.Seen).HasMaxLength(ReviewWords.Longest);
        review.Property(r => r.Interpretation).HasMaxLength(ReviewWords.Longest);
        review.Property(r => r.Action).HasMaxLength(ReviewWords.Longest);
        review.Property(r => r.Owner).HasMaxLength(ReviewWords.LongestName);
        review.HasIndex(r => new { r.Measure, r.Day });
        review.HasIndex(r => r.By);
        review.HasOne<Measure>().WithMany().HasForeignKey(r => r.Measure).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SignalAnswer> answer)
    {
        answer.Property(a => a.Why).HasMaxLength(SignalAnswer.Longest);
        answer.HasIndex(a => new { a.Measure, a.Period });
        answer.HasIndex(a => a.By);
        answer.HasOne<Measure>().WithMany().HasForeignKey(a => a.Measure).OnDelete(DeleteBehavior.Restrict);
    }
}
