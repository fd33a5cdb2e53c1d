using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Notices;

/// <summary>Which notices an actor may see: their own.</summary>
internal static class NoticeAccess
{
    public static IQueryable<Notice> NoticesOf(this CairnDb db, Actor actor)
    {
        var person = actor.Person ?? default;
        return db.Notices.Where(notice => actor.IsSignedIn && notice.Person == person);
    }
}
