using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Measures;

/// <summary>Who sees a published definition: all who see the measure. Where it stands: in the library of its organisation, and of those above and below.</summary>
internal static class DefinitionAccess
{
    public static IQueryable<PublishedDefinition> DefinitionsVisibleTo(this CairnDb db, Actor actor)
    {
        var measures = db.MeasuresVisibleTo(actor).Select(measure => measure.Id);
        return db.PublishedDefinitions.Where(definition => measures.Contains(definition.Measure));
    }

    /// <summary>Those that stand in the library of an organisation.</summary>
    public static IQueryable<PublishedDefinition> InLibraryOf(this IQueryable<PublishedDefinition> definitions, CairnDb db, OrganisationId id) =>
        definitions.Where(definition => db.OrganisationLines.Any(line => (line.Above == id && line.Below == definition.Organisation) || (line.Below == id && line.Above == definition.Organisation)));

    /// <summary>In whose libraries a definition of an organisation can stand: its own, and those above it that the actor may see.</summary>
    public static IQueryable<Organisation> LibrariesFor(this CairnDb db, OrganisationId place, Actor actor) =>
        db.OrganisationsVisibleTo(actor).Where(organisation => db.OrganisationLines.Any(line => line.Above == organisation.Id && line.Below == place));
}
