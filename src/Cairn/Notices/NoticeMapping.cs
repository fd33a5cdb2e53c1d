using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.Property(n => n.Words).HasMaxLength(Notice.LongestWords);
        notice.Property(n => n.Arguments).HasMaxLength(Notice.LongestArguments);
        notice.Property(n => n.Address).HasMaxLength(Notice.LongestAddress);
        notice.Ignore(n => n.Gaps);
        notice.HasIndex(n => new { n.Person, n.At });
        notice.HasIndex(n => new { n.Person, n.ReadAt });
    }
}
