using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Puts what a measure means now into the library of its organisation or of one above, as one of the team.</summary>
public sealed record PublishDefinition(MeasureId Measure, OrganisationId Organisation);

internal sealed class PublishDefinitionHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(PublishDefinition request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return outcome;
        var place = await db.Projects.Where(project => project.Id == measure.Project).Select(project => project.Organisation).SingleAsync(cancel);
        if (!await db.LibrariesFor(place, actor).AnyAsync(organisation => organisation.Id == request.Organisation, cancel))
            return Outcome.Refused(new Refusal("DefinitionPlaceUnfit", nameof(request.Organisation)));

        var now = clock.GetUtcNow();
        var published = await db.PublishedDefinitions.SingleOrDefaultAsync(known => known.Measure == measure.Id, cancel);
        if (published is null)
            db.Add(published = new(measure.Id));
        else if ((published.Number, published.Organisation) == (measure.Version, request.Organisation))
            return Outcome.Accepted; // it stands there already
        published.Publish(measure.Version, request.Organisation, person, now);
        db.Tell(person.Value, measure.Project.Subject, "DefinitionPublished", now, new { Measure = measure.Id.Value, Organisation = request.Organisation.Value, published.Number });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
