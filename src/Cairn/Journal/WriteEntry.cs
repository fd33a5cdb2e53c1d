using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Journal;

/// <summary>Writes down what happened in a project, as one of its team.</summary>
/// <param name="Project">Which.</param>
/// <param name="Text">What; today where no day is named.</param>
/// <param name="File">A photo or another file that belongs to it.</param>
public sealed record WriteEntry(ProjectId Project, JournalText Text, SentFile? File = null);

internal sealed class WriteEntryHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, JournalEntryId? Written)> Handle(WriteEntry request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return (outcome, null);

        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var id = new JournalEntryId(Guid.CreateVersion7(now));
        var text = request.Text.Trimmed(today);
        outcome = JournalEntry.Write(id, request.Project, text, member, now, today, out var entry);
        var (refusal, file) = request.File is { } sent ? JournalFile.Attach(Guid.CreateVersion7(now), id, sent, member, now) : (null, null);
        if (refusal is not null)
            outcome = Outcome.Refused([.. outcome.Refusals, refusal]);
        if (!outcome.IsAccepted || entry is null)
            return (outcome, null);
        if (file is not null && !await db.HasRoomForFilesAsync(request.Project, cancel))
            return (Outcome.Refused(JournalRoom.IsFull), null);

        db.Add(entry);
        db.Add(entry.Saying(text, member, now));
        if (file is not null)
            db.Add(file);
        db.Tell(member.Value, request.Project.Subject, "JournalWritten", now, new { Entry = id.Value, entry.Kind, entry.Day, File = file?.Type });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, id);
    }
}
