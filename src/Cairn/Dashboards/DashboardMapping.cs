using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Dashboards;

/// <summary>How it is stored at which measures an organisation looks.</summary>
internal sealed class DashboardMapping : IEntityTypeConfiguration<DashboardMeasure>
{
    public void Configure(EntityTypeBuilder<DashboardMeasure> chosen)
    {
        chosen.HasKey(c => new { c.Organisation, c.Measure });
        chosen.Property(c => c.Story).HasMaxLength(BoardStory.Longest);
        chosen.Property(c => c.Version).IsConcurrencyToken();
        chosen.HasIndex(c => c.Measure);
        chosen.HasIndex(c => c.Entry);
        chosen.HasIndex(c => c.By);
        chosen.HasIndex(c => c.ToldBy);
        chosen.HasOne<Organisation>().WithMany().HasForeignKey(c => c.Organisation).OnDelete(DeleteBehavior.Restrict);
        chosen.HasOne<Measure>().WithMany().HasForeignKey(c => c.Measure).OnDelete(DeleteBehavior.Restrict);
        chosen.HasOne<JournalEntry>().WithMany().HasForeignKey(c => c.Entry).OnDelete(DeleteBehavior.Restrict);
    }
}
