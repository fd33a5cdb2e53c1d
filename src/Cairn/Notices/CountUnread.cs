using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>Counts what somebody has not read yet.</summary>
internal sealed class CountUnread(CairnDb db)
{
    public Task<int> Handle(Actor actor, CancellationToken cancel) => db.NoticesOf(actor).CountAsync(notice => notice.ReadAt == null, cancel);
}
