using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Says an entry anew, as one of the team. What it said before stays to be read.</summary>
/// <param name="Entry">Which.</param>
/// <param name="Text">All that it shall say.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ChangeEntry(JournalEntryId Entry, JournalText Text, int SeenVersion);

internal sealed class ChangeEntryHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChangeEntry request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (entry, person, outcome) = await db.EntryToChangeAsync(request.Entry, actor, cancel);
        if (entry is null)
            return outcome;
        var before = await db.JournalVersions.AsNoTracking().SingleAsync(known => known.Entry == entry.Id && known.Number == entry.Version, cancel);
        var text = request.Text.Trimmed(otherwise: null);
        if (request.SeenVersion == entry.Version && before.Said == text)
            return Outcome.Accepted; // where nothing is new there is no new version
        outcome = entry.Change(text, request.SeenVersion, clock.Today());
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        db.Add(entry.Saying(text, person, now));
        db.Tell(person.Value, entry.Project.Subject, "JournalChanged", now, new { Entry = entry.Id.Value, entry.Version, Changed = before.Said.DifferencesTo(text).Select(part => part.Field) });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
