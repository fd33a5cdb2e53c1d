using Cairn.Organisations;
using Microsoft.AspNetCore.Identity;

namespace Cairn.Accounts;

/// <summary>Somebody who can sign in. Staff, patients, carers and families have the same kind of account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LongestName = 120;

    /// <summary>What one wishes to be called.</summary>
    public string PreferredName { get; set; } = "";

    public DateTimeOffset Since { get; set; }

    /// <summary>When they first had a second factor, if ever.</summary>
    public DateTimeOffset? FirstSecondFactor { get; set; }

    public PersonId Person => new(Id);

    /// <summary>Takes the hash of a new password.</summary>
    public void TakePassword(string hash)
    {
        PasswordHash = hash;
        SecurityStamp = ConcurrencyStamp = Secrets.ForPaper(); // what was made for the old one counts no more, and of two changes at once one is told
    }
}
