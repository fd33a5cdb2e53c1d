using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>An entry as pages show it.</summary>
/// <param name="Entry">Itself.</param>
/// <param name="Says">What it says; null where it was taken out.</param>
/// <param name="Removal">Why it was taken out; null while it stands.</param>
/// <param name="Files">What belongs to it.</param>
/// <param name="Name">Of whoever wrote it, or took it out; null for passers-by, empty for somebody who was forgotten.</param>
public sealed record JournalRow(JournalEntry Entry, JournalVersion? Says, JournalRemoval? Removal, IReadOnlyList<JournalFileRow> Files, string? Name)
{
    /// <summary>Whose name it is.</summary>
    public PersonId Person => Removal?.By ?? Entry.By;
}

/// <summary>A file, without what is in it.</summary>
public sealed record JournalFileRow(Guid Id, JournalEntryId Entry, string Name, string Type, string Caption, int Length, PersonId By)
{
    public bool IsPicture => Type.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>What it is called to those who read.</summary>
    public string Title => Caption.Length > 0 ? Caption : Name;
}

/// <summary>Gathers what belongs to entries: what they say, their files, and who wrote them.</summary>
internal static class JournalRows
{
    /// <param name="db">Where they are.</param>
    /// <param name="entries">Which; few of them.</param>
    /// <param name="isNamed">Whether the reader may know who wrote them.</param>
    /// <param name="cancel">Ends it early.</param>
    public static async Task<IReadOnlyList<JournalRow>> RowsOfAsync(this CairnDb db, IQueryable<JournalEntry> entries, bool isNamed, CancellationToken cancel)
    {
        var rows = await (
            from entry in entries
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number } into said
            from version in said.DefaultIfEmpty()
            join removal in db.JournalRemovals on entry.Id equals removal.Entry into removed
            from removal in removed.DefaultIfEmpty()
            orderby entry.Day descending, entry.At descending, entry.Id descending
            select new { entry, version, removal }).AsNoTracking().ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.entry.Id);
        var files = (await db.JournalFiles.Where(file => ids.Contains(file.Entry)).OrderBy(file => file.At).ThenBy(file => file.Id)
            .Select(file => new JournalFileRow(file.Id, file.Entry, file.Name, file.Type, file.Caption, file.Length, file.By)).ToListAsync(cancel)).ToLookup(file => file.Entry);
        var names = isNamed ? await db.NamesOfAsync(rows.Select(row => row.removal?.By ?? row.entry.By), cancel) : [];
        return rows.ConvertAll(row => new JournalRow(row.entry, row.version, row.removal, [.. files[row.entry.Id]], names.GetValueOrDefault(row.removal?.By ?? row.entry.By)));
    }
}
