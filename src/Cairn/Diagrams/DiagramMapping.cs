using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Diagrams;

/// <summary>How diagrams, their operations and their versions are stored.</summary>
internal sealed class DiagramMapping : IEntityTypeConfiguration<Diagram>, IEntityTypeConfiguration<DiagramOperation>, IEntityTypeConfiguration<DiagramVersion>
{
    private const int LongestName = 20;

    public void Configure(EntityTypeBuilder<Diagram> diagram)
    {
        diagram.Property(d => d.Kind).HasConversion<string>().HasMaxLength(LongestName);
        diagram.Property(d => d.Title).HasMaxLength(Diagram.LongestTitle);
        diagram.Property(d => d.Number).IsConcurrencyToken();
        diagram.HasOne<Project>().WithMany().HasForeignKey(d => d.Project).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DiagramOperation> operation)
    {
        operation.HasKey(o => new { o.Diagram, o.Number });
        operation.HasIndex(o => new { o.Diagram, o.Key }).IsUnique();
        operation.HasIndex(o => o.By);
        operation.Ignore(o => o.Edit);
        operation.Property(o => o.Key).HasMaxLength(DiagramOperation.LongestKey);
        operation.Property(o => o.Kind).HasConversion<string>().HasMaxLength(LongestName);
        operation.Property(o => o.Node).HasMaxLength(DiagramEdit.LongestId);
        operation.Property(o => o.Other).HasMaxLength(DiagramEdit.LongestId);
        operation.Property(o => o.Place).HasMaxLength(DiagramEdit.LongestId);
        operation.Property(o => o.Field).HasMaxLength(LongestName);
        operation.HasOne<Diagram>().WithMany().HasForeignKey(o => o.Diagram).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DiagramVersion> version)
    {
        version.Property(v => v.Name).HasMaxLength(DiagramVersion.LongestName);
        version.HasIndex(v => v.By);
        version.HasOne<Diagram>().WithMany().HasForeignKey(v => v.Diagram).OnDelete(DeleteBehavior.Restrict);
    }
}
