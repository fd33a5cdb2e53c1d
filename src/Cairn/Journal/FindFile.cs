using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Finds a file of a journal that the actor may read.</summary>
internal sealed class FindFile(CairnDb db)
{
    public Task<JournalFile?> Handle(Guid id, Actor actor, CancellationToken cancel) => db.JournalFiles.AsNoTracking()
        .SingleOrDefaultAsync(file => file.Id == id && db.EntriesVisibleTo(actor).Any(entry => entry.Id == file.Entry), cancel);
}
