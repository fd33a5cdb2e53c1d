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

    public PersonId Person => new(Id);
}
