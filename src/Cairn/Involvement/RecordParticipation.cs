using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Writes down, as one of the team, that somebody from the population took part. Whoever is named hears of it, and can take it back.</summary>
public sealed record RecordParticipation(ProjectId Project, ParticipationWords Words);

internal sealed class RecordParticipationHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Recorded)> Handle(RecordParticipation request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return (outcome, null);
        if (await db.Participations.CountAsync(known => known.Project == request.Project, cancel) >= Participation.Most)
            return (Outcome.Refused(new Refusal("ParticipationsTooMany", null, Participation.Most)), null);
        var now = clock.GetUtcNow();
        outcome = Participation.Record(Guid.CreateVersion7(now), request.Project, request.Words, member, now, clock.Today(), out var recorded);
        if (recorded is null)
            return (outcome, null);
        var project = await db.Projects.SingleAsync(known => known.Id == request.Project, cancel);
        if (recorded.Person is { } named && !await db.PartnersFor(project, actor).AnyAsync(partner => partner.Id == named, cancel))
            return (Outcome.Refused(new Refusal("ParticipantElsewhere", nameof(ParticipationWords.Person))), null);

        if (await db.IsNotedAsync(recorded, cancel))
            return (Outcome.Refused(new Refusal("ParticipationTwice", recorded.Person is null ? nameof(ParticipationWords.Group) : nameof(ParticipationWords.Person))), null);

        db.Add(recorded);
        db.Tell(member.Value, project.Id.Subject, "ParticipationRecorded", now, new { recorded.Stage, recorded.Role, recorded.Day, Person = recorded.Person?.Value });
        if (recorded.Person is { } partner && partner != member)
            await db.TellOfAsync(project, [partner], new("NoticeParticipation", "/involvement", now), cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, recorded.Id);
    }
}
