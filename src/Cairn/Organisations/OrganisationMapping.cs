using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Organisations;

/// <summary>How the tree is stored.</summary>
internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationLine>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Departure>, IEntityTypeConfiguration<Merger>, IEntityTypeConfiguration<StrategicPriority>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.Property(o => o.Name).HasMaxLength(Organisation.LongestName);
        organisation.Property(o => o.Purpose).HasMaxLength(Organisation.LongestPurpose);
        organisation.Property(o => o.Type).HasConversion<string>().HasMaxLength(40);
        organisation.Property(o => o.Level).HasConversion<string>().HasMaxLength(10);
        organisation.Property(o => o.Privacy).HasConversion<string>().HasMaxLength(20);
        organisation.HasIndex(o => o.Privacy);
        organisation.Property(o => o.Version).IsConcurrencyToken();
        organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.Parent).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OrganisationLine> line)
    {
        line.HasKey(l => new { l.Above, l.Below });
        line.HasIndex(l => l.Below);
        line.HasOne<Organisation>().WithMany().HasForeignKey(l => l.Above).OnDelete(DeleteBehavior.Restrict);
        line.HasOne<Organisation>().WithMany().HasForeignKey(l => l.Below).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.Property(m => m.Role).HasConversion<string>().HasMaxLength(20);
        membership.HasIndex(m => new { m.Person, m.Organisation, m.Role }).IsUnique();
        membership.HasOne<Organisation>().WithMany().HasForeignKey(m => m.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Departure> departure)
    {
        departure.HasKey(d => d.Person);
        departure.HasOne<Organisation>().WithMany().HasForeignKey(d => d.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Merger> merger)
    {
        merger.HasKey(m => m.Merged);
        merger.HasOne<Organisation>().WithMany().HasForeignKey(m => m.Merged).OnDelete(DeleteBehavior.Restrict);
        merger.HasOne<Organisation>().WithMany().HasForeignKey(m => m.Into).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StrategicPriority> priority)
    {
        priority.ToTable("StrategicPriorities");
        priority.Property(p => p.Aim).HasMaxLength(StrategicPriority.LongestAim);
        priority.Property(p => p.Reason).HasMaxLength(StrategicPriority.LongestReason);
        priority.Property(p => p.Version).IsConcurrencyToken();
        priority.HasOne<Organisation>().WithMany().HasForeignKey(p => p.Organisation).OnDelete(DeleteBehavior.Restrict);
    }
}
