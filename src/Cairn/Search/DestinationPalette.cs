using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Navigation;

namespace Cairn.Search;

/// <summary>The pages of Cairn as entries; where nothing was typed those that are offered anywhere, so that the box shows where one can go.</summary>
internal sealed class DestinationPalette(IEnumerable<Destination> destinations, Words words) : IPaletteSource
{
    public Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel) => Task.FromResult<IReadOnlyList<PaletteEntry>>(
        [.. destinations.Where(destination => text.Length > 0 || destination.Place != DestinationPlace.Search).Select(destination => new PaletteEntry(words[destination.Words], "SearchPageSort", destination.Address)).Where(entry => Fits(entry.Title, text))]);

    private static bool Fits(string title, string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
