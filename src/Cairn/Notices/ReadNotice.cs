using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>Marks one of one's own notices as read.</summary>
public sealed record ReadNotice(NoticeId Notice);

internal sealed class ReadNoticeHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ReadNotice request, Actor actor, CancellationToken cancel)
    {
        if (await db.NoticesOf(actor).SingleOrDefaultAsync(notice => notice.Id == request.Notice, cancel) is not { } notice)
            return Outcome.NotFound;

        notice.Read(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return Outcome.Accepted;
    }
}
