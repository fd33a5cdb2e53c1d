namespace Cairn.Measures.Web;

/// <summary>A definition of a library as the API answers it: whose measure it is, in how many projects one can see that it is used, and which others seem to mean the same.</summary>
public sealed record DefinitionResource(Guid Measure, Guid Project, PublicationResource Publication, MeasureInput Definition, int Projects, IReadOnlyList<Guid> Alike)
{
    internal static DefinitionResource Of(DefinitionRow row) =>
        new(row.Definition.Measure.Value, row.Project.Value, PublicationResource.Of(row.Definition), MeasureInput.Of(row.Text.ForAnother(), withNames: false), row.Projects, [.. row.Alike.Select(other => other.Measure.Value)]);
}

/// <summary>Which version stands in whose library since when, and what the organisation says of it.</summary>
public sealed record PublicationResource(Guid Organisation, int Number, DateTimeOffset At, DefinitionStanding Standing, string Why)
{
    internal static PublicationResource Of(PublishedDefinition definition) => new(definition.Organisation.Value, definition.Number, definition.At, definition.Standing, definition.Why);
}

/// <summary>Into whose library it is put.</summary>
public sealed record PublicationInput(Guid? Organisation);

/// <summary>What the organisation says of it, and why.</summary>
public sealed record StandingInput(DefinitionStanding? Standing, string? Why);
