using Cairn.Organisations;
using Cairn.Problems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Projects;

/// <summary>How projects, their teams and aims are stored.</summary>
internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>, IEntityTypeConfiguration<ProjectPart>, IEntityTypeConfiguration<Pause>, IEntityTypeConfiguration<Closing>, IEntityTypeConfiguration<Aim>, IEntityTypeConfiguration<UsedTime>, IEntityTypeConfiguration<Stakeholder>, IEntityTypeConfiguration<MadeChange>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.Property(p => p.Title).HasMaxLength(Project.LongestTitle);
        project.Property(p => p.Problem).HasMaxLength(Project.LongestProblem);
        project.Property(p => p.Approach).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Process).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Privacy).HasConversion<string>().HasMaxLength(20);
        project.Property(p => p.Version).IsConcurrencyToken();
        project.HasIndex(p => new { p.Begun, p.Id });
        project.HasOne<Problem>().WithMany().HasForeignKey(p => p.From).OnDelete(DeleteBehavior.Restrict);
        project.HasOne<Organisation>().WithMany().HasForeignKey(p => p.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProjectPart> part)
    {
        part.Property(p => p.Role).HasConversion<string>().HasMaxLength(20);
        part.Property(p => p.Called).HasMaxLength(ProjectPart.LongestCalled);
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
        closing.Ignore(c => c.WhatOfTheGap);
        closing.Property(c => c.GapBegan).HasConversion<double>();
        closing.Property(c => c.GapAimed).HasConversion<double>();
        closing.Property(c => c.GapReached).HasConversion<double>();
        closing.Property(c => c.GapOfGroups).HasConversion<string>().HasMaxLength(20);
        closing.Property(c => c.GapUnit).HasMaxLength(Gap.LongestUnit);
        closing.Property(c => c.GapStory).HasMaxLength(Gap.LongestWords);
        closing.Property(c => c.GapRemains).HasMaxLength(Gap.LongestWords);
        closing.HasOne<Project>().WithMany().HasForeignKey(c => c.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Aim> aim)
    {
        aim.ToTable("ProjectAims");
        aim.HasKey(a => new { a.Project, a.Number });
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

    public void Configure(EntityTypeBuilder<MadeChange> change)
    {
        change.ToTable("ProjectChanges");
        change.Property(c => c.What).HasMaxLength(MadeChangeWords.LongestWhat);
        change.Property(c => c.Why).HasMaxLength(MadeChangeWords.LongestWhy);
        change.Property(c => c.Verdict).HasConversion<string>().HasMaxLength(20);
        change.Property(c => c.Version).IsConcurrencyToken();
        change.HasOne<Project>().WithMany().HasForeignKey(c => c.Project).OnDelete(DeleteBehavior.Restrict);
    }
}
