using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Navigation;

namespace Cairn.Search;

/// <summary>The pages of Cairn as entries; all of them where nothing was typed, so that the box shows where one can go.</summary>
internal sealed class DestinationPalette(IEnumerable<Destination> destinations, Words words) : IPaletteSource
{
    public Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel) => Task.FromResult<IReadOnlyList<PaletteEntry>>(
        [.. destinations.Select(destination => new PaletteEntry(words[destination.Words], "SearchPageSort", destination.Address)).Where(entry => entry.Title.Contains(text, StringComparison.OrdinalIgnoreCase))]);
}
