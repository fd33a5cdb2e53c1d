using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Projects;

/// <summary>How is stored what remains to be done after somebody left, and after a project was closed.</summary>
internal sealed class AfterwardsMapping : IEntityTypeConfiguration<LooseEnd>, IEntityTypeConfiguration<FollowUp>, IEntityTypeConfiguration<FollowUpReminder>
{
    public void Configure(EntityTypeBuilder<LooseEnd> end)
    {
        end.ToTable("ProjectLooseEnds");
        end.Property(e => e.Role).HasConversion<string>().HasMaxLength(20);
        end.Property(e => e.Matter).HasConversion<string>().HasMaxLength(20).HasDefaultValue(LooseMatter.Who);
        end.Property(e => e.Called).HasMaxLength(ProjectPart.LongestCalled);
        end.Property(e => e.Answer).HasMaxLength(LooseEnd.LongestAnswer).HasDefaultValue("");
        end.Property(e => e.Settled).HasConversion<string>().HasMaxLength(20);
        end.HasOne<Project>().WithMany().HasForeignKey(e => e.Project).OnDelete(DeleteBehavior.Restrict);
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

    public void Configure(EntityTypeBuilder<FollowUpReminder> reminder)
    {
        reminder.ToTable("ProjectFollowUpReminders");
        reminder.HasKey(r => new { r.Closing, r.Months, r.Number });
        reminder.HasOne<Closing>().WithMany().HasForeignKey(r => r.Closing).OnDelete(DeleteBehavior.Restrict);
    }
}
