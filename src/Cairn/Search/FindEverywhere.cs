using Cairn.Organisations;
using Cairn.Shared.Navigation;

namespace Cairn.Search;

/// <summary>Asks every source for what fits what was typed.</summary>
internal sealed class FindEverywhere(IEnumerable<IPaletteSource> sources)
{
    public const int LongestText = 100;

    /// <summary>Entries that begin with the text come first, then in the order of the sources. They are asked one after the other, for they share a database context.</summary>
    public async Task<IReadOnlyList<PaletteEntry>> Handle(string? typed, Actor actor, CancellationToken cancel)
    {
        if (!actor.IsSignedIn)
            return [];

        var text = (typed ?? "").Trim();
        if (text.Length > LongestText)
            text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        var found = new List<PaletteEntry>();
        foreach (var source in sources)
            found.AddRange(await source.FindAsync(text, actor, cancel));
        return [.. found.OrderByDescending(entry => entry.Title.StartsWith(text, StringComparison.OrdinalIgnoreCase))];
    }
}
