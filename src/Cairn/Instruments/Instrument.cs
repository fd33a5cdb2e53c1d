namespace Cairn.Instruments;

/// <summary>A set of items that say something together: grouped in domains, answered on one scale. Its shape is data in <see cref="InstrumentCatalogue"/>, its texts are words.</summary>
public sealed record Instrument(InstrumentKind Kind, AnswerScale Scale, IReadOnlyList<Domain> Domains)
{
    /// <summary>A radar of fewer spokes has no shape; then the items are its spokes.</summary>
    private const int FewestSpokes = 4;

    /// <summary>Whether an organisation asks itself with it; every one is for projects.</summary>
    public bool IsForOrganisations { get; init; }

    public IReadOnlyList<string> Items { get; } = [.. Domains.SelectMany(domain => domain.Items)];

    /// <summary>Whether its picture shows domains; otherwise items.</summary>
    public bool IsPicturedByDomain => Domains.Count >= FewestSpokes;

    public bool IsFor(WaveOwner owner) => owner.Project is not null || IsForOrganisations;

    /// <summary>The key of the words of an item, as it is asked.</summary>
    public string WordsOf(string item) => $"Item.{Kind}.{item}";

    /// <summary>The key of the short name of an item.</summary>
    public string ShortOf(string item) => WordsOf(item) + ".Short";

    /// <summary>The key of the name of a domain.</summary>
    public string WordsOf(Domain domain) => $"Domain.{Kind}.{domain.Name}";
}

/// <summary>Items about one part of the whole.</summary>
public sealed record Domain(string Name, IReadOnlyList<string> Items);
