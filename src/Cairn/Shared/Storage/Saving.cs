using Cairn.Shared.Basics;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

/// <summary>Saves, and says so where somebody else was quicker.</summary>
internal static class Saving
{
    public static async Task<Outcome> SaveUnlessOvertakenAsync(this CairnDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return Outcome.Accepted;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // so that nothing of it is saved with something else
            db.Told.Clear();
            return Outcome.Overtaken;
        }
    }
}
