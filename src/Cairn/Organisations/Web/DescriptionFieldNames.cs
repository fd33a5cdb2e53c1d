using Cairn.Shared.Basics;

namespace Cairn.Organisations.Web;

/// <summary>What the fields of a description are called in a form.</summary>
public sealed record DescriptionFieldNames(string Name, string Type, string Level, string Purpose, string Privacy)
{
    /// <summary>Refusals with the names that the fields have on the page.</summary>
    internal IReadOnlyList<Refusal> Of(IReadOnlyList<Refusal> refusals) => [.. refusals.Select(refusal => refusal with
    {
        Field = refusal.Field switch
        {
            nameof(Name) => Name,
            nameof(Type) => Type,
            nameof(Level) => Level,
            nameof(Purpose) => Purpose,
            nameof(Privacy) => Privacy,
            var other => other,
        },
    })];
}
