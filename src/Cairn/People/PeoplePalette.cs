using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>The people whom an actor may see, for the search box: every word that was typed is in what they say of themselves.</summary>
internal sealed class PeoplePalette(CairnDb db) : IPaletteSource
{
    private const int Most = 8;

    public async Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];

        var found = from person in db.PeopleVisibleTo(actor)
                    join profile in db.ProfilesSaying(text) on person.Id equals profile.Person
                    orderby person.Name, person.Id
                    select new { person.Id, person.Name };
        return [.. (await found.Take(Most).ToListAsync(cancel)).Select(person => new PaletteEntry(person.Name, "PersonSort", $"/people/{person.Id.Value}"))];
    }
}
