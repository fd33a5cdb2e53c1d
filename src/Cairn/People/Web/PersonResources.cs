using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;

namespace Cairn.People.Web;

/// <summary>Somebody in a list.</summary>
public sealed record PersonItem(Guid Id, string Name, string Title, IReadOnlyList<RoleResource> Roles)
{
    internal static PersonItem Of(PersonRow row) => new(row.Person.Value, row.Name, row.Title, [.. row.Roles.Select(RoleResource.Of)]);
}

/// <summary>A role in an organisation.</summary>
public sealed record RoleResource(Guid Id, Guid Organisation, string OrganisationName, Role Role)
{
    internal static RoleResource Of(RoleRow row) => new(row.Membership, row.Organisation.Value, row.OrganisationName, row.Role);
}

/// <summary>Somebody as those see them who share an organisation.</summary>
public sealed record PersonResource(Guid Id, string Name, string? Email, ProfileResource Profile, WishesResource Involvement, IReadOnlyList<RoleResource> Roles, IReadOnlyList<PartnerRoleResource> PartnerRoles, bool IsDeactivated)
{
    internal static PersonResource Of(PersonView view) => new(
        view.Person.Value, view.Name, view.Email, ProfileResource.Of(view.Profile), WishesResource.Of(view.Profile), [.. view.Roles.Select(RoleResource.Of)], [.. view.Parts.Select(PartnerRoleResource.Of)], view.IsDeactivated);
}

/// <summary>What somebody says of themselves.</summary>
public sealed record ProfileResource(string Title, IReadOnlyList<string> Languages, IReadOnlyList<string> Offers, IReadOnlyList<string> Seeks, string Experience)
{
    internal static ProfileResource Of(Profile profile) => new(profile.Title, profile.Languages, profile.Offers, profile.Seeks, profile.Experience);
}

/// <summary>How somebody wishes to be involved.</summary>
public sealed record WishesResource(InvolvementLevel? Level, IReadOnlyList<Channels>? Channels, IReadOnlyList<TimesOfWeek>? Times, int? HoursAMonth, string? Support, string? Reach)
{
    internal static WishesResource Of(Profile profile) => new(profile.Level, Flags.Of(profile.Channels), Flags.Of(profile.Times), profile.HoursAMonth, profile.Support, profile.Reach);

    internal Wishes Wishes => new(
        Level.OrLeftOut(), Flags.Join(Channels), Flags.Join(Times), HoursAMonth, Support ?? "", Reach ?? "");
}

/// <summary>A role of a partner; Since is empty while it is only proposed.</summary>
public sealed record PartnerRoleResource(Guid Id, Guid Organisation, PartnerRole Role, DateTimeOffset? Since)
{
    internal static PartnerRoleResource Of(PartnerPart part) => new(part.Id, part.Organisation.Value, part.Role, part.Since);
}

/// <summary>Proposes or chooses a role of a partner.</summary>
public sealed record PartnerRoleInput(Guid Organisation, PartnerRole? Role)
{
    /// <summary>What a program sends that leaves the role out is refused by the rules.</summary>
    internal PartnerRole Chosen => Role.OrLeftOut();
}

/// <summary>What the actor says of themselves.</summary>
public sealed record ProfileInput(string? Name, string? Title, IReadOnlyList<string>? Languages, IReadOnlyList<string>? Offers, IReadOnlyList<string>? Seeks, string? Experience)
{
    internal ProfileDescription Description => new(Name ?? "", Title ?? "", Joined(Languages), Joined(Offers), Joined(Seeks), Experience ?? "");

    private static string Joined(IReadOnlyList<string>? list) => string.Join(',', list ?? []);
}

/// <summary>The actor's own account.</summary>
public sealed record AccountResource(Guid Id, string Name, string Email, int Version, ProfileResource Profile, WishesResource Involvement, IReadOnlyList<PartnerRoleResource> PartnerRoles)
{
    internal static AccountResource Of(MyselfView view) => new(
        view.Person.Value, view.Name, view.Email, view.Profile.Version, ProfileResource.Of(view.Profile), WishesResource.Of(view.Profile), [.. view.Partnerships.SelectMany(place => place.Parts).Select(PartnerRoleResource.Of)]);
}
