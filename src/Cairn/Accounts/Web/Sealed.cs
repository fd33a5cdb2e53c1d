using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Cairn.Accounts.Web;

internal static class Sealed
{
    /// <summary>What was sealed; null where nothing was, or not by us.</summary>
    public static string? Read(IDataProtector seal, string? text)
    {
        try
        {
            return text is null ? null : seal.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
