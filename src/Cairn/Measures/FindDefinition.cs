using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>The definition of a measure with where it comes from and where it went.</summary>
/// <param name="View">Of which measure.</param>
/// <param name="Published">Where it stands in a library; null where it does not.</param>
/// <param name="Library">The organisation in whose library it stands, where the actor may know of it.</param>
/// <param name="IsJudgedByActor">Whether the actor can recommend or retire it.</param>
/// <param name="Origin">From which definition it was taken; null where the team wrote its own.</param>
public sealed record DefinitionView(MeasureView View, PublishedDefinition? Published, OrganisationLink? Library, bool IsJudgedByActor, DefinitionOrigin? Origin)
{
    /// <summary>The part of a diagram that it points to; null where there is none, or none any more.</summary>
    public TheoryPart? Part { get; init; }

    /// <summary>In whose libraries the actor could put it.</summary>
    public IReadOnlyList<OrganisationLink> Libraries { get; init; } = [];

    /// <summary>Open projects of the actor into which it could be taken.</summary>
    public IReadOnlyList<KeyValuePair<ProjectId, string>> Takers { get; init; } = [];

    /// <summary>Whether it points to a part that vanished from the diagram.</summary>
    public bool IsPartGone => View.Text.Part.Length > 0 && Part is null;

    /// <summary>Whether the library says something older than the team.</summary>
    public bool IsOlderInLibrary => Published is { } published && published.Number != View.Measure.Version;
}

/// <summary>The definition that another one was taken from.</summary>
/// <param name="Measure">Whose it is; null where the actor may not see it.</param>
/// <param name="Name">What it is called; empty where the actor may not see it.</param>
/// <param name="Changed">What is said differently here; what every project says for itself, such as its aim, is left out.</param>
public sealed record DefinitionOrigin(MeasureId? Measure, string Name, IReadOnlyList<Difference> Changed);

/// <summary>Finds the definition of a measure, where it was taken from and where it can be taken to.</summary>
internal sealed class FindDefinition(CairnDb db, FindMeasure find)
{
    private const int MostTakers = 20;

    public async Task<DefinitionView?> Handle(MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var run = db.OrganisationsRunBy(actor).Select(organisation => organisation.Id);
        var published = await (
            from definition in db.PublishedDefinitions.AsNoTracking()
            join place in db.OrganisationsVisibleTo(actor) on definition.Organisation equals place.Id into places
            from place in places.DefaultIfEmpty()
            where definition.Measure == id
            select new { Definition = definition, Library = place == null ? null : new OrganisationLink(place.Id, place.Name, place.Type), IsRun = run.Contains(definition.Organisation) }).SingleOrDefaultAsync(cancel);
        var parts = view.Text.Part.Length > 0 ? await db.TheoryPartsAsync(view.Measure.Project, cancel) : [];
        return new(view, published?.Definition, published?.Library, published?.IsRun ?? false, await OriginAsync(view, actor, cancel))
        {
            Part = parts.FirstOrDefault(part => part.Diagram == view.Text.Theory && part.Part == view.Text.Part),
            Libraries = view.View.IsOpenToTeam ? await db.LibrariesFor(view.View.Project.Organisation, actor).OrderBy(organisation => organisation.Name).Select(organisation => new OrganisationLink(organisation.Id, organisation.Name, organisation.Type)).ToListAsync(cancel) : [],
            Takers = published is null || published.Definition.Standing == DefinitionStanding.Retired ? [] : await TakersAsync(view, actor, cancel),
        };
    }

    private async Task<DefinitionOrigin?> OriginAsync(MeasureView view, Actor actor, CancellationToken cancel)
    {
        if (view.Measure.Origin is not { } origin)
            return null;
        var before = await db.MeasureVersions.AsNoTracking().SingleOrDefaultAsync(version => version.Measure == origin && version.Number == view.Measure.OriginVersion && db.MeasuresVisibleTo(actor).Any(measure => measure.Id == origin), cancel);
        return before is null ? new(null, "", []) : new(origin, before.Text.Name, before.Text.ForAnother().DifferencesTo(view.Text.ForAnother()));
    }

    private async Task<IReadOnlyList<KeyValuePair<ProjectId, string>>> TakersAsync(MeasureView view, Actor actor, CancellationToken cancel)
    {
        var own = db.PartsOf(actor).Select(part => part.Project);
        var open = await db.Projects.Where(project => own.Contains(project.Id) && project.Id != view.Measure.Project && !db.Closings.Any(closing => closing.Project == project.Id && closing.Reopened == null))
            .OrderBy(project => project.Title).Select(project => new { project.Id, project.Title }).Take(MostTakers).ToListAsync(cancel);
        return [.. open.Select(project => KeyValuePair.Create(project.Id, project.Title))];
    }
}
