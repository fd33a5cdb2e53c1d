using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration;

/// <summary>
/// Finds whether this is a demonstration that may be entered. Once there is an account the answer stays as it is, and is remembered.
/// </summary>
internal sealed class FindDemonstration(CairnOptions options)
{
    private bool? settled;

    /// <summary>What was found last, for those who may not ask the database now.</summary>
    public bool IsOne => settled == true;

    public async ValueTask<bool> Handle(CairnDb db, CancellationToken cancel)
    {
        if (!options.Demonstration || settled is not null)
            return IsOne;

        // In this order: the first account and the record of the demonstration come at once.
        var holdsSomebody = await db.Users.AnyAsync(cancel);
        var isOne = await db.Demonstrations.AnyAsync(cancel);
        if (isOne || holdsSomebody)
            settled = isOne;
        return isOne;
    }
}
