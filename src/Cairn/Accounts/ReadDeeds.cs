using System.Text.Json;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Reads the details of deeds for somebody: only organisations that they may see are named, and what was merged into one of them. People are named now, not when it was told, so that who is forgotten is forgotten here too.</summary>
internal sealed class ReadDeeds(CairnDb db)
{
    private const string Before = "before";

    /// <param name="details">Of each deed.</param>
    /// <param name="isNaming">Whether the reader may know to whom it was done.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<DeedFacts>> Handle(IReadOnlyList<string> details, bool isNaming, Actor actor, CancellationToken cancel)
    {
        var read = await WithPlacesAsync([.. details.Select(Read)], actor, cancel);
        return isNaming ? await WithPeopleAsync(read, cancel) : read.ConvertAll(one => one with { Whom = null });
    }

    private async Task<List<DeedFacts>> WithPlacesAsync(List<DeedFacts> read, Actor actor, CancellationToken cancel)
    {
        var named = read.SelectMany(one => new[] { one.From, one.To }).Select(IdOf).OfType<OrganisationId>().Distinct().ToList();
        if (named.Count == 0)
            return read;

        var visible = db.OrganisationsVisibleTo(actor).Select(o => o.Id);
        var places = await db.Organisations.Where(o => named.Contains(o.Id) && (visible.Contains(o.Id) || db.Mergers.Any(merger => merger.Merged == o.Id && visible.Contains(merger.Into))))
            .Select(o => new { o.Id, o.Name, IsVisible = visible.Contains(o.Id) }).ToListAsync(cancel);
        var names = places.ToDictionary(place => place.Id, place => place.Name);
        var seen = places.Where(place => place.IsVisible).Select(place => place.Id).ToHashSet();
        return read.ConvertAll(one => one with { From = NameOf(one.From, names), To = NameOf(one.To, names), Place = PlaceOf(one.To) ?? PlaceOf(one.From) });

        OrganisationId? PlaceOf(string? text) => IdOf(text) is { } id && seen.Contains(id) ? id : null;
    }

    private async Task<List<DeedFacts>> WithPeopleAsync(List<DeedFacts> read, CancellationToken cancel)
    {
        var people = read.Select(one => one.Whom).OfType<PersonId>().Distinct().ToList();
        if (people.Count == 0)
            return read;

        var names = await db.People.Where(person => people.Contains(person.Id) && person.Forgotten == null).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        return read.ConvertAll(one => one.Whom is { } whom ? one with { WhomName = names.GetValueOrDefault(whom) } : one);
    }

    private static string? NameOf(string? text, Dictionary<OrganisationId, string> names) => IdOf(text) is { } id ? names.GetValueOrDefault(id) : text;

    private static OrganisationId? IdOf(string? text) => Guid.TryParse(text, out var id) ? new OrganisationId(id) : null;

    private static DeedFacts Read(string details)
    {
        if (details.Length == 0)
            return DeedFacts.None;

        using var json = JsonDocument.Parse(details);
        var root = json.RootElement;
        return root.ValueKind != JsonValueKind.Object ? DeedFacts.None : new(PlaceIn(root, "From", "Merged"), PlaceIn(root, "To", "Into", "In"), ChangedIn(root))
        {
            Whom = Guid.TryParse(TextIn(root, "Person"), out var person) ? new PersonId(person) : null,
            Role = TextIn(root, "Role"),
            Title = TextIn(root, "Aim"),
            About = TextIn(root, "About"),
        };
    }

    private static string? TextIn(JsonElement root, string name) => root.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;

    private static string? PlaceIn(JsonElement root, params IReadOnlyList<string> names) =>
        names.Select(name => TextIn(root, name)).FirstOrDefault(text => IdOf(text) is not null || Enum.TryParse<PrivacyLevel>(text, out _)); // else it is a day, or something else that its own page shows

    /// <summary>What stands otherwise than before.</summary>
    private static IReadOnlyList<string> ChangedIn(JsonElement root) => !root.TryGetProperty(Before, out var before) || before.ValueKind != JsonValueKind.Object
        ? []
        : [.. before.EnumerateObject().Where(was => root.TryGetProperty(was.Name, out var now) && was.Value.GetRawText() != now.GetRawText()).Select(was => was.Name)];
}
