using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<Deactivation>, IEntityTypeConfiguration<PersonalToken>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.PreferredName).HasMaxLength(Account.LongestName);
        account.Ignore(a => a.Person);
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.Property(s => s.Browser).HasMaxLength(Session.LongestBrowser);
        session.HasIndex(s => s.Account);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.Account).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>As version 3 of Identity's own schema has it, which is only reached through the options of a running server.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("Passkeys");
        passkey.HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
    }

    public void Configure(EntityTypeBuilder<Deactivation> deactivation)
    {
        deactivation.HasKey(d => d.Account);
        deactivation.HasOne<Account>().WithMany().HasForeignKey(d => d.Account).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PersonalToken> token)
    {
        token.ToTable("PersonalTokens");
        token.Property(t => t.Name).HasMaxLength(PersonalToken.LongestName);
        token.Property(t => t.SecretHash).HasMaxLength(Secrets.HashLength);
        token.HasIndex(t => t.SecretHash).IsUnique();
        token.HasIndex(t => t.Person);
    }

    /// <summary>The same rows as accounts, seen from outside.</summary>
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToView("Accounts");
        person.HasKey(p => p.Id);
        person.Property(p => p.Name).HasColumnName(nameof(Account.PreferredName));
    }
}
