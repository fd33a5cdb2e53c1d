using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Notices;

/// <summary>Counts what somebody has not read yet.</summary>
internal sealed class CountUnread(CairnDb db, CountUnread.Question question)
{
    public Task<int> Handle(Actor actor, CancellationToken cancel) => actor.Person is { } person ? question.Ask(db, person, cancel) : Task.FromResult(0);

    /// <summary>Every page asks it: it is translated once for each running application, not at each request.</summary>
    internal sealed class Question
    {
        public Func<CairnDb, PersonId, CancellationToken, Task<int>> Ask { get; } = EF.CompileAsyncQuery((CairnDb db, PersonId person, CancellationToken cancel) =>
            db.Notices.Count(notice => notice.Person == person && notice.ReadAt == null));
    }
}
