using Cairn.Organisations;

namespace Cairn.Shared.Navigation;

/// <summary>Answers the search box with what a feature holds. The actor's own view only: what may not be seen is not found.</summary>
public interface IPaletteSource
{
    /// <summary>A few entries that fit what was typed, best first; where nothing was typed, what is worth offering unasked, or nothing.</summary>
    Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel);
}

/// <summary>Something that was found, and where it is.</summary>
/// <param name="Title">Its name, as people gave it.</param>
/// <param name="Sort">What it is: a key of the words, for example <c>OrganisationType.Ward</c>.</param>
/// <param name="Address">Where it is.</param>
public sealed record PaletteEntry(string Title, string Sort, string Address);
