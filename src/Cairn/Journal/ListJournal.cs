using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Which entries are asked for: of a sort, with a theme, with words in them.</summary>
public sealed record JournalFilter(JournalKind? Kind = null, string? Theme = null, string? Text = null);

/// <summary>How many entries have a theme.</summary>
public sealed record ThemeCount(string Theme, int Entries);

/// <summary>A journal as its page shows it.</summary>
/// <param name="View">Of which project.</param>
/// <param name="Entries">The latest day first.</param>
/// <param name="Themes">All that the journal has, the most frequent first.</param>
/// <param name="IsOpenToActor">Whether the actor can write in it now.</param>
public sealed record JournalView(ProjectView View, Page<JournalRow> Entries, IReadOnlyList<ThemeCount> Themes, bool IsOpenToActor);

/// <summary>Lists the journal of a project for those who see the project, a page at a time.</summary>
internal sealed class ListJournal(CairnDb db, FindProject find)
{
    public async Task<JournalView?> Handle(ProjectId id, JournalFilter filter, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;

        var fitting = Narrowed(db.JournalEntries.Where(entry => entry.Project == id), filter);
        var total = await fitting.CountAsync(cancel);
        var page = fitting.OrderByDescending(entry => entry.Day).ThenByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Skip(paging.Skip).Take(paging.Size);
        var rows = await db.RowsOfAsync(page, view.IsOfActor, cancel);
        return new(view, new(rows, total, paging), await ThemesAsync(id, cancel), view.IsOpenToTeam);
    }

    private IQueryable<JournalEntry> Narrowed(IQueryable<JournalEntry> entries, JournalFilter filter)
    {
        if (filter.Kind is { } kind)
            entries = entries.Where(entry => entry.Kind == kind);
        if (ThemeList.Folded(filter.Theme ?? "") is { Length: > 0 } theme)
        {
            var whole = $"%{Like.Escape(ThemeList.Stored([theme]))}%";
            entries = entries.Where(entry => db.JournalVersions.Any(version => version.Entry == entry.Id && version.Number == entry.Version && EF.Functions.Like(version.ThemeLines, whole, Like.Escaping)));
        }

        foreach (var pattern in Like.Patterns(JournalVersion.Folded(filter.Text ?? "")))
            entries = entries.Where(entry => db.JournalVersions.Any(version => version.Entry == entry.Id && version.Number == entry.Version && EF.Functions.Like(version.Search, pattern, Like.Escaping)));
        return entries;
    }

    private async Task<IReadOnlyList<ThemeCount>> ThemesAsync(ProjectId id, CancellationToken cancel)
    {
        var stored = await (
            from entry in db.JournalEntries
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
            where entry.Project == id && version.ThemeLines != ""
            select version.ThemeLines).ToListAsync(cancel);
        return [.. stored.SelectMany(ThemeList.Read).CountBy(theme => theme, StringComparer.Ordinal).Select(theme => new ThemeCount(theme.Key, theme.Value)).OrderByDescending(theme => theme.Entries).ThenBy(theme => theme.Theme, StringComparer.Ordinal)];
    }
}
