using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Projects;

/// <summary>How projects, their teams, charters and aims are stored.</summary>
internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>, IEntityTypeConfiguration<ProjectPart>, IEntityTypeConfiguration<Pause>, IEntityTypeConfiguration<Closing>, IEntityTypeConfiguration<CharterVersion>, IEntityTypeConfiguration<SignOff>, IEntityTypeConfiguration<Aim>, IEntityTypeConfiguration<UsedTime>, IEntityTypeConfiguration<Stakeholder>, IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.Property(p => p.Title).HasMaxLength(Project.LongestTitle);
        project.Property(p => p.Problem).HasMaxLength(Project.LongestProblem);
        project.Property(p => p.Approach).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Process).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Privacy).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Version).IsConcurrencyToken();
        project.HasOne<Organisation>().WithMany().HasForeignKey(p => p.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProjectPart> part)
    {
        part.Property(p => p.Role).HasConversion<string>().HasMaxLength(20);
        part.HasIndex(p => p.Person);
        part.HasOne<Project>().WithMany().HasForeignKey(p => p.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Pause> pause)
    {
        pause.ToTable("ProjectPauses");
        pause.Property(p => p.Reason).HasMaxLength(Pause.LongestReason);
        pause.HasOne<Project>().WithMany().HasForeignKey(p => p.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Closing> closing)
    {
        closing.ToTable("ProjectClosings");
        closing.Property(c => c.Ended).HasConversion<string>().HasMaxLength(20);
        closing.Property(c => c.Helped).HasMaxLength(ClosingWords.Longest);
        closing.Property(c => c.Next).HasMaxLength(ClosingWords.Longest);
        closing.HasOne<Project>().WithMany().HasForeignKey(c => c.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CharterVersion> charter)
    {
        charter.ToTable("CharterVersions");
        charter.HasKey(c => new { c.Project, c.Number });
        charter.Ignore(c => c.Text);
        charter.Property(c => c.PatientAim).HasMaxLength(CharterText.Longest);
        charter.Property(c => c.Evidence).HasMaxLength(CharterText.Longest);
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

    public void Configure(EntityTypeBuilder<Aim> aim)
    {
        aim.ToTable("ProjectAims");
        aim.HasKey(a => a.Project);
        aim.Property(a => a.Purpose).HasMaxLength(AimWords.LongestPurpose);
        aim.Property(a => a.What).HasMaxLength(AimWords.Longest);
        aim.Property(a => a.HowMuch).HasMaxLength(AimWords.Longest);
        aim.Property(a => a.ForWhom).HasMaxLength(AimWords.Longest);
        aim.Property(a => a.Where).HasMaxLength(AimWords.Longest);
        aim.Property(a => a.Version).IsConcurrencyToken();
        aim.HasOne<Project>().WithMany().HasForeignKey(a => a.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UsedTime> time)
    {
        time.ToTable("ProjectUsedTimes");
        time.Ignore(t => t.Hours);
        time.HasIndex(t => new { t.Project, t.Day });
        time.HasIndex(t => t.Person);
        time.HasOne<Project>().WithMany().HasForeignKey(t => t.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Stakeholder> stakeholder)
    {
        stakeholder.ToTable("ProjectStakeholders");
        stakeholder.Property(s => s.Name).HasMaxLength(StakeholderWords.LongestName);
        stakeholder.Property(s => s.Affected).HasMaxLength(StakeholderWords.Longest);
        stakeholder.Property(s => s.Pitch).HasMaxLength(StakeholderWords.Longest);
        stakeholder.Property(s => s.Say).HasConversion<string>().HasMaxLength(20);
        stakeholder.Property(s => s.Support).HasConversion<string>().HasMaxLength(20);
        stakeholder.Property(s => s.Version).IsConcurrencyToken();
        stakeholder.HasOne<Project>().WithMany().HasForeignKey(s => s.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("ProjectFollowUps");
        followUp.HasKey(f => new { f.Closing, f.Months });
        followUp.Property(f => f.Lasting).HasConversion<string>().HasMaxLength(20);
        followUp.Property(f => f.Words).HasMaxLength(FollowUp.LongestWords);
        followUp.HasOne<Closing>().WithMany().HasForeignKey(f => f.Closing).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<Project>().WithMany().HasForeignKey(f => f.Project).OnDelete(DeleteBehavior.Restrict);
    }
}
