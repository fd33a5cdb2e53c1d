using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>An entry as its page shows it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Row">What it says now.</param>
/// <param name="Versions">All that it said, the latest first.</param>
/// <param name="Names">Who wrote them; empty for passers-by.</param>
/// <param name="IsOpenToActor">Whether the actor can change it now.</param>
/// <param name="IsActorsToTakeOut">Whether the actor can take it out.</param>
/// <param name="FilesToTakeOut">Those of its files that the actor can take out.</param>
public sealed record EntryView(
    ProjectView View, JournalRow Row, IReadOnlyList<JournalVersion> Versions, IReadOnlyDictionary<PersonId, string> Names, bool IsOpenToActor, bool IsActorsToTakeOut, IReadOnlyList<JournalFileRow> FilesToTakeOut)
{
    /// <summary>What a version says differently from the one before it.</summary>
    public IReadOnlyList<Difference> DifferencesIn(JournalVersion version) =>
        Versions.FirstOrDefault(before => before.Number == version.Number - 1)?.Said.DifferencesTo(version.Said) ?? [];
}

/// <summary>Finds an entry of a journal with all that it said.</summary>
internal sealed class FindEntry(CairnDb db, FindProject find)
{
    public async Task<EntryView?> Handle(JournalEntryId id, Actor actor, CancellationToken cancel)
    {
        if (await db.EntriesVisibleTo(actor).Where(known => known.Id == id).Select(known => (ProjectId?)known.Project).SingleOrDefaultAsync(cancel) is not { } project
            || await find.Handle(project, actor, cancel) is not { } view)
            return null;

        var row = (await db.RowsOfAsync(db.JournalEntries.Where(known => known.Id == id), view.IsOfActor, cancel))[0];
        var versions = await db.JournalVersions.AsNoTracking().Where(version => version.Entry == id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var names = view.IsOfActor ? await db.NamesOfAsync(versions.Select(version => version.By), cancel) : [];
        var isMember = await db.IsInTeamAsync(project, actor, cancel);
        bool IsActors(PersonId by) => row.Removal is null && (view.IsRunByActor || (isMember && by == actor.Person));
        return new(
            view, row, versions, names, row.Removal is null && isMember && view.Life.State != ProjectState.Closed, IsActors(row.Entry.By), [.. row.Files.Where(file => IsActors(file.By))]);
    }
}
