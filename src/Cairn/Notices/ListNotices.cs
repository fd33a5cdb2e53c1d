using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>A page of somebody's notices, and how many of all are unread.</summary>
/// <param name="Notices">The page.</param>
/// <param name="Unread">How many.</param>
/// <param name="Names">What the people in them wish to be called today; those who were forgotten have no name.</param>
public sealed record NoticesView(Page<Notice> Notices, int Unread, IReadOnlyDictionary<PersonId, string> Names);

/// <summary>Lists one's own notices, newest first, with the names of the people in them.</summary>
internal sealed class ListNotices(CairnDb db)
{
    public const int OnAPage = 25;

    public async Task<NoticesView> Handle(int? page, Actor actor, CancellationToken cancel)
    {
        var own = db.NoticesOf(actor).AsNoTracking();
        var total = await own.CountAsync(cancel);
        var paging = new Paging(Math.Min(page ?? 1, Math.Max(1, (total + OnAPage - 1) / OnAPage)), OnAPage); // what was marked may have been the last of its page
        var notices = await own.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        return new(new(notices, total, paging), await own.CountAsync(notice => notice.ReadAt == null, cancel), await NamesInAsync(notices, cancel));
    }

    private async Task<IReadOnlyDictionary<PersonId, string>> NamesInAsync(List<Notice> notices, CancellationToken cancel)
    {
        var people = notices.SelectMany(notice => notice.Gaps).Select(PersonId.Of).OfType<PersonId>().Distinct().ToList();
        return people.Count == 0 ? new Dictionary<PersonId, string>() : await db.People.Where(person => people.Contains(person.Id) && person.Forgotten == null).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
    }
}
