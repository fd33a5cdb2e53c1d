using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Equity;

/// <summary>How it is stored what teams say about equity.</summary>
internal sealed class EquityMapping : IEntityTypeConfiguration<EquityVersion>
{
    public void Configure(EntityTypeBuilder<EquityVersion> version)
    {
        version.HasKey(v => new { v.Project, v.Number });
        version.Ignore(v => v.Text);
        foreach (var (field, _) in EquityText.Empty.Parts)
            version.Property<string>(field).HasMaxLength(EquityText.Longest);
        version.HasIndex(v => v.By);
        version.HasOne<Project>().WithMany().HasForeignKey(v => v.Project).OnDelete(DeleteBehavior.Restrict);
    }
}
