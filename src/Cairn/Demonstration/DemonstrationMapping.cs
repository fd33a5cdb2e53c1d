using Cairn.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Demonstration;

internal sealed class DemonstrationMapping : IEntityTypeConfiguration<DemonstrationWorld>, IEntityTypeConfiguration<DemonstrationPerson>
{
    public void Configure(EntityTypeBuilder<DemonstrationWorld> world)
    {
        world.ToTable("Demonstrations");
        world.HasKey(w => w.Number);
        world.Property(w => w.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<DemonstrationPerson> person)
    {
        person.HasKey(p => p.Account);
        person.Ignore(p => p.Person);
        person.Property(p => p.Part).HasConversion<string>().HasMaxLength(20);
        person.HasOne<Account>().WithMany().HasForeignKey(p => p.Account).OnDelete(DeleteBehavior.Cascade);
    }
}
