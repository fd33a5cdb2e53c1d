using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Which definitions are asked for.</summary>
public sealed record DefinitionFilter(string? Text = null, MeasureType? Type = null, QualityDomain? Domain = null);

/// <summary>A definition in a library.</summary>
/// <param name="Definition">Where it stands, and what the organisation says of it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Project">Whose it is.</param>
/// <param name="Title">What that project is called.</param>
/// <param name="Projects">In how many projects it is used that the actor may see, its own among them.</param>
/// <param name="Alike">Others that seem to mean the same.</param>
public sealed record DefinitionRow(PublishedDefinition Definition, MeasureText Text, ProjectId Project, string Title, int Projects, IReadOnlyList<AlikeDefinition> Alike);

/// <summary>Another definition that seems to mean the same.</summary>
public sealed record AlikeDefinition(MeasureId Measure, string Name);

/// <summary>The library of an organisation.</summary>
public sealed record DefinitionsView(OrganisationView Place, Page<DefinitionRow> Rows);

/// <summary>Lists the library of an organisation for those who see the organisation, with what they may see of it: recommended ones first, then those that many use.</summary>
internal sealed class ListDefinitions(CairnDb db, FindOrganisation find, Words words)
{
    /// <summary>The latest, so that no number of them fills the memory.</summary>
    private const int MostCompared = 500;

    public async Task<DefinitionsView?> Handle(OrganisationId id, DefinitionFilter filter, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } place)
            return null;
        var found = await (
            from definition in db.DefinitionsVisibleTo(actor).InLibraryOf(db, id).AsNoTracking()
            join version in db.MeasureVersions.AsNoTracking() on new { definition.Measure, definition.Number } equals new { version.Measure, version.Number }
            join measure in db.Measures on definition.Measure equals measure.Id
            join project in db.Projects on measure.Project equals project.Id
            orderby definition.At descending
            select new { definition, version, Project = project.Id, project.Title }).Take(MostCompared).ToListAsync(cancel);
        var ids = found.ConvertAll(row => row.definition.Measure);
        var taken = (await db.MeasuresVisibleTo(actor).Where(measure => measure.Origin != null && ids.Contains(measure.Origin.Value)).Select(measure => new { measure.Origin, measure.Project }).Distinct().ToListAsync(cancel)).ToLookup(use => use.Origin, use => use.Project);
        var likeness = new DefinitionLikeness([.. found.Select(row => (row.definition.Measure, row.version.Text))], words);

        var rows = found.Select(row => new DefinitionRow(row.definition, row.version.Text, row.Project, row.Title, taken[row.definition.Measure].Append(row.Project).Distinct().Count(), []))
            .Where(row => IsAsked(row.Text, filter)).OrderBy(row => OrderOf(row.Definition.Standing)).ThenByDescending(row => row.Projects).ThenBy(row => row.Text.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var page = paging.Of(rows);
        return new(place, page with { Rows = [.. page.Rows.Select(row => row with { Alike = likeness.AlikeTo(row.Definition.Measure) })] });
    }

    private static int OrderOf(DefinitionStanding standing) => standing switch
    {
        DefinitionStanding.Recommended => 0,
        DefinitionStanding.Offered => 1,
        _ => 2,
    };

    private static bool IsAsked(MeasureText text, DefinitionFilter filter) =>
        (filter.Type is not { } type || text.Type == type) && (filter.Domain is not { } domain || text.Domain == domain)
        && Like.Words(filter.Text ?? "").All(word => DefinitionLikeness.WordsOf(text).Contains(word, StringComparison.OrdinalIgnoreCase));
}
