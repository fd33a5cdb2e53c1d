using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Involvement;

/// <summary>How it is stored who took part, what patients might lose, and what was verified.</summary>
internal sealed class InvolvementMapping : IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<Loss>, IEntityTypeConfiguration<Verification>
{
    private const int LongestChoice = 30;

    public void Configure(EntityTypeBuilder<Participation> part)
    {
        part.Property(p => p.Stage).HasConversion<string>().HasMaxLength(LongestChoice);
        part.Property(p => p.Role).HasConversion<string>().HasMaxLength(LongestChoice);
        part.Property(p => p.Group).HasMaxLength(ParticipationWords.LongestGroup);
        part.Property(p => p.How).HasMaxLength(ParticipationWords.LongestHow);
        part.HasIndex(p => new { p.Project, p.Day });
        part.HasIndex(p => p.Person);
        part.HasIndex(p => p.By);
        part.HasOne<Project>().WithMany().HasForeignKey(p => p.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Loss> loss)
    {
        loss.ToTable("ProjectLosses");
        loss.HasKey(l => l.Project);
        loss.Property(l => l.Text).HasMaxLength(LossWords.Longest);
        loss.Property(l => l.Asked).HasMaxLength(LossWords.LongestAsked);
        loss.Property(l => l.Version).IsConcurrencyToken();
        loss.HasOne<Project>().WithMany().HasForeignKey(l => l.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Verification> verified)
    {
        verified.Property(v => v.Paper).HasConversion<string>().HasMaxLength(LongestChoice);
        verified.HasIndex(v => new { v.Project, v.Paper, v.Number, v.By }).IsUnique();
        verified.HasIndex(v => v.By);
        verified.HasOne<Project>().WithMany().HasForeignKey(v => v.Project).OnDelete(DeleteBehavior.Restrict);
    }
}
