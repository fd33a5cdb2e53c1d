using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Finds a passkey by the name that pages give it, among those of one person.</summary>
internal static class OwnPasskeys
{
    public static async Task<IdentityUserPasskey<Guid>?> FindAsync(CairnDb db, PersonId person, string passkey, CancellationToken cancel)
    {
        if (passkey.Length % 2 != 0 || !passkey.All(char.IsAsciiHexDigit))
            return null;
        var id = Convert.FromHexString(passkey);
        return await db.UserPasskeys.SingleOrDefaultAsync(held => held.UserId == person.Value && held.CredentialId == id, cancel);
    }
}
