using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Adds a photo or another file to an entry, as one of the team.</summary>
public sealed record AttachFile(JournalEntryId Entry, SentFile File);

internal sealed class AttachFileHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Attached)> Handle(AttachFile request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (entry, person, outcome) = await db.EntryToChangeAsync(request.Entry, actor, cancel);
        if (entry is null)
            return (outcome, null);
        if (await db.JournalFiles.CountAsync(known => known.Entry == entry.Id, cancel) >= JournalFile.MostForAnEntry)
            return (Outcome.Refused(new Refusal("JournalFilesTooMany", nameof(request.File), JournalFile.MostForAnEntry)), null);

        if (!await db.HasRoomForFilesAsync(entry.Project, cancel))
            return (Outcome.Refused(JournalRoom.IsFull), null);

        var now = clock.GetUtcNow();
        var (refusal, file) = JournalFile.Attach(Guid.CreateVersion7(now), entry.Id, request.File, person, now);
        if (file is null)
            return (Outcome.Refused(refusal!), null);
        db.Add(file);
        db.Tell(person.Value, entry.Project.Subject, "JournalFileAttached", now, new { Entry = entry.Id.Value, File = file.Id, file.Type, file.Length });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, file.Id);
    }
}
