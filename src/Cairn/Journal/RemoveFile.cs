using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Takes a file out of an entry, for good.</summary>
public sealed record RemoveFile(Guid File);

internal sealed class RemoveFileHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveFile request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var found = await (
            from file in db.JournalFiles
            join entry in db.EntriesVisibleTo(actor) on file.Entry equals entry.Id
            where file.Id == request.File
            select new { file.Entry, file.By, file.Type, entry.Project }).SingleOrDefaultAsync(cancel);
        if (actor.Person is not { } person || found is null)
            return Outcome.NotFound;
        if (!await db.MayTakeOutAsync(found.Project, found.By, actor, cancel))
            return Outcome.NotAllowed;

        await db.JournalFiles.Where(file => file.Id == request.File).ExecuteDeleteAsync(cancel);
        db.Tell(person.Value, found.Project.Subject, "JournalFileRemoved", clock.GetUtcNow(), new { Entry = found.Entry.Value, request.File, found.Type });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
