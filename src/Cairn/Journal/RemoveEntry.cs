using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Takes out an entry with all its versions and files, for good, and says why. A line stays that tells so.</summary>
public sealed record RemoveEntry(JournalEntryId Entry, string Reason);

internal sealed class RemoveEntryHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveEntry request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || await db.EntriesVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Entry, cancel) is not { } entry)
            return Outcome.NotFound;
        if (!await db.MayTakeOutAsync(entry.Project, entry.By, actor, cancel))
            return Outcome.NotAllowed;
        if (await db.JournalRemovals.AnyAsync(known => known.Entry == entry.Id, cancel))
            return Outcome.NotFound;
        var outcome = JournalRemoval.Check(request.Reason);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        await db.JournalVersions.Where(version => version.Entry == entry.Id).ExecuteDeleteAsync(cancel);
        await db.JournalFiles.Where(file => file.Entry == entry.Id).ExecuteDeleteAsync(cancel);
        db.Add(new JournalRemoval(entry.Id, request.Reason, person, now));
        db.Tell(person.Value, entry.Project.Subject, "JournalRemoved", now, new { Entry = entry.Id.Value, entry.Kind, entry.Day });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
