using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>Marks all of one's own notices as read.</summary>
internal sealed class ReadAllNoticesHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(Actor actor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.NoticesOf(actor).Where(notice => notice.ReadAt == null).ExecuteUpdateAsync(notice => notice.SetProperty(n => n.ReadAt, now), cancel);
        return Outcome.Accepted;
    }
}
