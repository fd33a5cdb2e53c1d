using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Accounts;

/// <summary>How second factors, recovery codes and reset links are stored.</summary>
internal sealed class SafetyMapping : IEntityTypeConfiguration<SecondFactor>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<ResetLink>
{
    private const int PrintLength = 64;

    public void Configure(EntityTypeBuilder<SecondFactor> factor)
    {
        factor.HasKey(f => f.Account);
        factor.Ignore(f => f.KeyText);
        factor.Ignore(f => f.IsOn);
        factor.Property(f => f.Key).HasMaxLength(OneTimeCodes.KeyLength);
        factor.Property(f => f.LastStep).IsConcurrencyToken(); // of two who send one code at once, one is taken
        factor.HasOne<Account>().WithOne().HasForeignKey<SecondFactor>(f => f.Account).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.Property(c => c.Print).HasMaxLength(PrintLength);
        code.HasIndex(c => new { c.Account, c.Print }).IsUnique();
        code.HasOne<Account>().WithMany().HasForeignKey(c => c.Account).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ResetLink> link)
    {
        link.Property(l => l.Print).HasMaxLength(PrintLength);
        link.HasIndex(l => l.Print).IsUnique();
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.Account).OnDelete(DeleteBehavior.Cascade);
    }
}
