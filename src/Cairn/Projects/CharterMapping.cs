using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Projects;

/// <summary>How charters, their sign-off and their approval are stored.</summary>
internal sealed class CharterMapping : IEntityTypeConfiguration<CharterVersion>, IEntityTypeConfiguration<SignOff>, IEntityTypeConfiguration<CharterRule>, IEntityTypeConfiguration<CharterReview>
{
    public void Configure(EntityTypeBuilder<CharterVersion> charter)
    {
        charter.ToTable("CharterVersions");
        charter.HasKey(c => new { c.Project, c.Number });
        charter.Ignore(c => c.Text);
        charter.Property(c => c.PatientAim).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Evidence).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Science).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Context).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Measure).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.WhyNow).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Scope).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Resources).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Causes).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Design).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Fit).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Testing).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Sustaining).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Ethics).HasMaxLength(CharterText.Longest);
        charter.HasOne<Project>().WithMany().HasForeignKey(c => c.Project).OnDelete(DeleteBehavior.Restrict);
        charter.HasOne<StrategicPriority>().WithMany().HasForeignKey(c => c.Priority).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SignOff> signOff)
    {
        signOff.ToTable("CharterSignOffs");
        signOff.HasKey(s => new { s.Project, s.Number });
        signOff.HasOne<CharterVersion>().WithMany().HasForeignKey(s => new { s.Project, s.Number }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CharterRule> rule)
    {
        rule.HasKey(r => r.Organisation);
        rule.Property(r => r.Version).IsConcurrencyToken();
        rule.HasOne<Organisation>().WithMany().HasForeignKey(r => r.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CharterReview> review)
    {
        review.HasKey(r => new { r.Project, r.Number });
        review.Property(r => r.Words).HasMaxLength(CharterReview.LongestWords);
        review.HasOne<CharterVersion>().WithMany().HasForeignKey(r => new { r.Project, r.Number }).OnDelete(DeleteBehavior.Restrict);
    }
}
