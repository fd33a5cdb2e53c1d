using Cairn.Shared.Audit;
using Cairn.Shared.Daily;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Deletes what nobody needs any more: invitations that ran out, with the addresses in them, and looks that are not told any more. What was deleted is not left in the log of the file either.</summary>
internal sealed class SweepTraces(CairnDb db, TimeProvider clock) : IDailyWork
{
    public async Task DoAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var since = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-Looks.DaysKept);
        await db.Invitations.Where(open => open.Until <= now).ExecuteDeleteAsync(cancel);
        await db.Looks.Where(look => look.Day < since).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
