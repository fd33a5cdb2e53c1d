using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>The organisations that an actor may see, for the search box: every word that was typed is in the name.</summary>
internal sealed class OrganisationPalette(CairnDb db) : IPaletteSource
{
    private const int Most = 12;

    public async Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];

        // SQLite knows capitals in ASCII only: words with other letters are compared here, after the others have made the list short.
        var visible = words.Where(word => word.All(char.IsAscii)).Aggregate(
            db.OrganisationsVisibleTo(actor).AsNoTracking(),
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // the database lowers it, in no culture of ours
            (narrowed, word) => narrowed.Where(o => o.Name.ToLower().Contains(word)));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        var found = visible.OrderBy(o => o.Name.Length).ThenBy(o => o.Name).Select(o => new { o.Id, o.Name, o.Type });
        var fitting = words.All(word => word.All(char.IsAscii))
            ? await found.Take(Most).ToListAsync(cancel)
            : [.. (await found.ToListAsync(cancel)).Where(o => words.All(word => o.Name.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(Most)];
        return [.. fitting.Select(o => new PaletteEntry(o.Name, $"{nameof(OrganisationType)}.{o.Type}", $"/organisations/{o.Id.Value}"))];
    }
}
