using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Accounts;

/// <summary>How second factors, recovery codes and reset links are stored.</summary>
internal sealed class SecurityMapping : IEntityTypeConfiguration<SecondFactor>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<ResetLink>
{
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
        code.Property(c => c.SecretHash).HasMaxLength(Secrets.HashLength);
        code.HasIndex(c => new { c.Account, c.SecretHash }).IsUnique();
        code.HasOne<Account>().WithMany().HasForeignKey(c => c.Account).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ResetLink> link)
    {
        link.Property(l => l.SecretHash).HasMaxLength(Secrets.HashLength);
        link.HasIndex(l => l.SecretHash).IsUnique();
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.Account).OnDelete(DeleteBehavior.Cascade);
    }
}
