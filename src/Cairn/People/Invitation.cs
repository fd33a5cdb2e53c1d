using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>Asks somebody to take a role in an organisation. It is good once and for a fortnight; accepted or withdrawn, it is gone, and the trail says so.</summary>
public sealed class Invitation
{
    public const int LongestEmail = EmailAddress.Longest;
    /// <summary>Long enough for a holiday, short enough to be forgotten in an inbox without harm.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    private Invitation()
    {
    }

    public Invitation(Guid id, OrganisationId organisation, Role role, string email, PersonId by, DateTimeOffset at, string secretHash)
    {
        Id = id;
        Organisation = organisation;
        Role = role;
        Email = email;
        NormalizedEmail = EmailAddress.Normalised(email);
        By = by;
        At = at;
        Until = at + Lasts;
        SecretHash = secretHash;
    }

    public Guid Id { get; private set; }

    public OrganisationId Organisation { get; set; }

    public Role Role { get; private set; }

    public string Email { get; private set; } = "";

    /// <summary>As addresses are compared.</summary>
    public string NormalizedEmail { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public string SecretHash { get; private set; } = "";

    public bool IsOpen(DateTimeOffset now) => now < Until;

    internal static Outcome Check(string email, Role role)
    {
        var refusals = new List<Refusal>();
        if (!EmailAddress.IsOne(email))
            refusals.Add(new("EmailInvalid", nameof(Email)));
        if (!Enum.IsDefined(role))
            refusals.Add(new("RoleMissing", nameof(Role)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
