using Cairn.Accounts.Web;
using Cairn.Organisations;

namespace Cairn.People.Web;

/// <summary>A role that somebody has.</summary>
public sealed record MemberResource(Guid Id, Guid Person, string Name, string Title, Role Role, DateTimeOffset Since, bool IsDeactivated)
{
    internal static MemberResource Of(MemberRow row) => new(row.Membership, row.Person.Value, row.Name, row.Title, row.Role, row.Since, row.IsDeactivated);
}

/// <summary>Gives a role.</summary>
public sealed record AppointmentInput(Guid Person, Role? Role);

/// <summary>Asks somebody in.</summary>
public sealed record InvitationInput(string? Email, Role? Role);

/// <summary>An open invitation.</summary>
public sealed record InvitationResource(Guid Id, string Email, Role Role, DateTimeOffset At, DateTimeOffset Until)
{
    internal static InvitationResource Of(Invitation open) => new(open.Id, open.Email, open.Role, open.At, open.Until);
}

/// <summary>An invitation that was just made. Its link is kept nowhere, and answered only where no letter can bring it: whoever has it can say whose address it is.</summary>
public sealed record InvitedResource(Guid Id, string? Link, DateTimeOffset Until, bool IsLetterSent);

/// <summary>Who can see an organisation, and who has looked; whom you may not know of is counted only.</summary>
public sealed record VisibilityResource(IReadOnlyList<SeerResource> CanSee, int OthersBelow, IReadOnlyList<LookResource> HaveLooked, int OthersLooked, DateOnly LookedSince)
{
    internal static VisibilityResource Of(VisibilityView view) => new(
        [.. view.CanSee.Told.Select(seer => new SeerResource(seer.Person.Value, seer.Name, [.. seer.Roles.Select(SeerRoleResource.Of)]))],
        view.CanSee.Others,
        [.. view.HaveLooked.Told.Select(LookResource.Of)],
        view.HaveLooked.Others,
        view.HaveLooked.Since);
}

/// <summary>Somebody who can see it, by their roles.</summary>
public sealed record SeerResource(Guid Person, string Name, IReadOnlyList<SeerRoleResource> Roles);
