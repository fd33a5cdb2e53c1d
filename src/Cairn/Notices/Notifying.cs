using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Notices;

/// <summary>How a feature tells somebody something: with its own change, saved with it or not at all.</summary>
public static class Notifying
{
    /// <summary>Tells a person.</summary>
    /// <param name="db">Where the change is made.</param>
    /// <param name="person">Who should know.</param>
    /// <param name="words">A key of the words.</param>
    /// <param name="address">The page it leads to.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="arguments">What fills the gaps of the words: names of places and things, and people by their subject, never by name: they may wish to be forgotten.</param>
    public static void Notify(this CairnDb db, PersonId person, string words, string address, DateTimeOffset at, params IReadOnlyList<string> arguments) =>
        db.Add(new Notice(new(Guid.CreateVersion7(at)), person, words, address, at, arguments));
}
