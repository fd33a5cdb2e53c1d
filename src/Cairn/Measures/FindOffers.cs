using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>A definition that can be taken.</summary>
public sealed record OfferedDefinition(PublishedDefinition Definition, MeasureText Text);

/// <summary>Finds what libraries offer to who defines a measure: the definition that they want to take, or others that seem to mean what they wrote.</summary>
internal sealed class FindOffers(CairnDb db, Words words)
{
    private const int MostCompared = 500;

    /// <summary>A definition that the actor may see and that is not retired.</summary>
    public async Task<OfferedDefinition?> OneAsync(MeasureId measure, Actor actor, CancellationToken cancel) =>
        await Offered(actor).Where(offer => offer.Definition.Measure == measure).Select(offer => new OfferedDefinition(offer.Definition, offer.Version.Text)).SingleOrDefaultAsync(cancel);

    /// <summary>Those that seem to mean the same; none that are of the project itself.</summary>
    public async Task<IReadOnlyList<AlikeDefinition>> AlikeAsync(ProjectId project, MeasureText text, Actor actor, CancellationToken cancel)
    {
        var offered = await Offered(actor).Where(offer => !db.Measures.Any(measure => measure.Id == offer.Definition.Measure && measure.Project == project))
            .OrderByDescending(offer => offer.Definition.At).Take(MostCompared).ToListAsync(cancel);
        return new DefinitionLikeness(offered.ConvertAll(offer => (offer.Definition.Measure, offer.Version.Text)), words).AlikeTo(text);
    }

    private IQueryable<Offer> Offered(Actor actor) =>
        from definition in db.DefinitionsVisibleTo(actor).AsNoTracking()
        join version in db.MeasureVersions.AsNoTracking() on new { definition.Measure, definition.Number } equals new { version.Measure, version.Number }
        where definition.Standing != DefinitionStanding.Retired
        select new Offer { Definition = definition, Version = version };

    private sealed class Offer
    {
        public required PublishedDefinition Definition { get; init; }

        public required MeasureVersion Version { get; init; }
    }
}
