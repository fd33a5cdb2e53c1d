using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Shared.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEvent>, IEntityTypeConfiguration<Look>
{
    public void Configure(EntityTypeBuilder<AuditEvent> told)
    {
        told.HasKey(e => e.Number);
        told.Property(e => e.Number).ValueGeneratedNever();
        told.Property(e => e.Subject).HasMaxLength(AuditEvent.LongestSubject);
        told.Property(e => e.Deed).HasMaxLength(AuditEvent.LongestDeed);
        told.Property(e => e.Seal).HasMaxLength(64);
        told.HasIndex(e => new { e.Subject, e.Number });
        told.HasIndex(e => new { e.Actor, e.Number });
    }

    public void Configure(EntityTypeBuilder<Look> look)
    {
        look.HasKey(l => new { l.Subject, l.Person, l.Day });
        look.Property(l => l.Subject).HasMaxLength(AuditEvent.LongestSubject);
        look.HasIndex(l => l.Person);
    }
}
