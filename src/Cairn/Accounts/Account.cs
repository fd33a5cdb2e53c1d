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

    /// <summary>When the person left and was forgotten: nothing then says who it was.</summary>
    public DateTimeOffset? Forgotten { get; private set; }

    public PersonId Person => new(Id);

    /// <summary>The name goes, and with it all that lets one sign in; the number stays on what was contributed.</summary>
    internal void Forget(DateTimeOffset now)
    {
        PreferredName = "";
        UserName = NormalizedUserName = "forgotten-" + Id.ToString("N");
        Email = NormalizedEmail = null;
        EmailConfirmed = false;
        PasswordHash = null;
        PhoneNumber = null;
        TwoFactorEnabled = false;
        SecurityStamp = ConcurrencyStamp = Guid.CreateVersion7(now).ToString("N");
        FirstSecondFactor = null;
        Forgotten = now;
    }

    /// <summary>Takes the hash of a new password.</summary>
    public void TakePassword(string hash)
    {
        PasswordHash = hash;
        SecurityStamp = ConcurrencyStamp = Secrets.ForPaper(); // what was made for the old one counts no more, and of two changes at once one is told
    }
}
