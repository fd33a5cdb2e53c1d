using Cairn.Accounts;
using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cairn.People;

/// <summary>How invitations, profiles and roles of partners are stored.</summary>
internal sealed class PeopleMapping : IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<Profile>, IEntityTypeConfiguration<PartnerPart>, IEntityTypeConfiguration<Photo>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.Property(i => i.Role).HasConversion<string>().HasMaxLength(20);
        invitation.Property(i => i.Email).HasMaxLength(Invitation.LongestEmail);
        invitation.Property(i => i.NormalizedEmail).HasMaxLength(Invitation.LongestEmail);
        invitation.HasIndex(i => i.NormalizedEmail);
        invitation.Property(i => i.SecretHash).HasMaxLength(Secrets.HashLength);
        invitation.HasIndex(i => i.SecretHash).IsUnique();
        invitation.HasOne<Organisation>().WithMany().HasForeignKey(i => i.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Profile> profile)
    {
        profile.HasKey(p => p.Person);
        profile.Property(p => p.Languages).HasConversion<Lines, SameLines>();
        profile.Property(p => p.Offers).HasConversion<Lines, SameLines>();
        profile.Property(p => p.Seeks).HasConversion<Lines, SameLines>();
        profile.Property(p => p.Title).HasMaxLength(Profile.LongestTitle);
        profile.Property(p => p.Experience).HasMaxLength(Profile.LongestText);
        profile.Property(p => p.Support).HasMaxLength(Profile.LongestText);
        profile.Property(p => p.Reach).HasMaxLength(Profile.LongestReach);
        profile.Property(p => p.Level).HasConversion<string>().HasMaxLength(20);
        profile.Property(p => p.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PartnerPart> part)
    {
        part.Property(p => p.Role).HasConversion<string>().HasMaxLength(30);
        part.HasIndex(p => new { p.Person, p.Organisation, p.Role }).IsUnique();
        part.HasOne<Organisation>().WithMany().HasForeignKey(p => p.Organisation).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Photo> photo)
    {
        photo.HasKey(p => p.Person);
        photo.Property(p => p.Type).HasMaxLength(20);
    }

    /// <summary>A list of words as one text, a line each, the same in both databases.</summary>
    internal sealed class Lines() : ValueConverter<IReadOnlyList<string>, string>(list => string.Join('\n', list), text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    internal sealed class SameLines() : ValueComparer<IReadOnlyList<string>>((one, other) => (one ?? Array.Empty<string>()).SequenceEqual(other ?? Array.Empty<string>()), list => list.Count, list => list.ToArray());
}
