using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Progress;

/// <summary>How assessments of progress are stored.</summary>
internal sealed class ProgressMapping : IEntityTypeConfiguration<ProgressAssessment>
{
    private const int LongestName = 30;

    public void Configure(EntityTypeBuilder<ProgressAssessment> assessment)
    {
        assessment.Property(a => a.Assessor).HasConversion<string>().HasMaxLength(LongestName);
        assessment.Property(a => a.Level).HasConversion<string>().HasMaxLength(LongestName);
        assessment.Property(a => a.Reason).HasMaxLength(ProgressAssessment.LongestReason);
        assessment.HasIndex(a => new { a.Project, a.At });
        assessment.HasIndex(a => a.By);
        assessment.HasOne<Project>().WithMany().HasForeignKey(a => a.Project).OnDelete(DeleteBehavior.Restrict);
    }
}
