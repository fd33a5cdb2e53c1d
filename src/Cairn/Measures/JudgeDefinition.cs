using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Recommends a definition of a library, or retires it, as one who runs the organisation.</summary>
/// <param name="Measure">Whose definition.</param>
/// <param name="Standing">What the organisation says of it.</param>
/// <param name="Why">Why; needed where it is retired.</param>
/// <param name="SeenVersion">The version that the actor saw.</param>
public sealed record JudgeDefinition(MeasureId Measure, DefinitionStanding Standing, string Why, int SeenVersion);

internal sealed class JudgeDefinitionHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(JudgeDefinition request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.DefinitionsVisibleTo(actor).SingleOrDefaultAsync(known => known.Measure == request.Measure, cancel) is not { } published)
            return Outcome.NotFound;
        if (actor.Person is not { } person || !await db.OrganisationsRunBy(actor).AnyAsync(organisation => organisation.Id == published.Organisation, cancel))
            return Outcome.NotAllowed;

        var now = clock.GetUtcNow();
        var outcome = published.Judge(request.Standing, request.Why, request.SeenVersion, person, now);
        if (!outcome.IsAccepted)
            return outcome;
        var project = await db.Measures.Where(measure => measure.Id == request.Measure).Select(measure => measure.Project).SingleAsync(cancel);
        db.Tell(person.Value, project.Subject, "DefinitionJudged", now, new { Measure = request.Measure.Value, request.Standing });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
