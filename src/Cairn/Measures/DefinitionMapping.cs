using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Measures;

/// <summary>How it is stored which definitions stand in which library.</summary>
internal sealed class DefinitionMapping : IEntityTypeConfiguration<PublishedDefinition>
{
    private const int LongestChoice = 20;

    public void Configure(EntityTypeBuilder<PublishedDefinition> definition)
    {
        definition.HasKey(d => d.Measure);
        definition.Property(d => d.Standing).HasConversion<string>().HasMaxLength(LongestChoice);
        definition.Property(d => d.Why).HasMaxLength(PublishedDefinition.LongestWhy);
        definition.Property(d => d.Version).IsConcurrencyToken();
        definition.HasIndex(d => d.Organisation);
        definition.HasIndex(d => d.By);
        definition.HasIndex(d => d.JudgedBy);
        definition.HasOne<Organisation>().WithMany().HasForeignKey(d => d.Organisation).OnDelete(DeleteBehavior.Restrict);
        definition.HasOne<MeasureVersion>().WithMany().HasForeignKey(d => new { d.Measure, d.Number }).OnDelete(DeleteBehavior.Restrict);
    }
}
