using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>A page of somebody's notices.</summary>
public sealed record NoticeList(IReadOnlyList<Notice> Notices, int Page, int Pages, int Unread);

/// <summary>Lists one's own notices, newest first.</summary>
internal sealed class ListNotices(CairnDb db)
{
    public const int OnAPage = 25;

    public async Task<NoticeList> Handle(int page, Actor actor, CancellationToken cancel)
    {
        var own = db.NoticesOf(actor).AsNoTracking();
        var pages = Math.Max(1, (await own.CountAsync(cancel) + OnAPage - 1) / OnAPage);
        var shown = Math.Clamp(page, 1, pages);
        var notices = await own.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Skip((shown - 1) * OnAPage).Take(OnAPage).ToListAsync(cancel);
        return new(notices, shown, pages, await own.CountAsync(notice => notice.ReadAt == null, cancel));
    }
}
