using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes somebody of the organisation into the team of a project.</summary>
/// <param name="Project">Which.</param>
/// <param name="Person">Whom.</param>
/// <param name="Role">As what.</param>
/// <param name="Joined">Since when; today where nothing is said.</param>
/// <param name="Called">What they are, where the role is another one.</param>
/// <param name="DespiteWishes">Whether a patient partner was asked who said that they wish otherwise, and wants to all the same.</param>
public sealed record JoinTeam(ProjectId Project, PersonId Person, ProjectRole Role, DateOnly? Joined, string Called = "", bool DespiteWishes = false);

internal sealed class JoinTeamHandler(CairnDb db, IEnumerable<IWishesOfPeople> wishes, TimeProvider clock)
{
    public async Task<Outcome> Handle(JoinTeam request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var outcome = ProjectPart.Check(request.Role, request.Called);
        if (!outcome.IsAccepted)
            return outcome;
        if (request.Joined > clock.Today())
            return Outcome.Refused(new Refusal("ProjectJoinedLater", nameof(request.Joined)));
        if (!await db.TeammatesFor(project, actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.Refused(new Refusal("ProjectPersonElsewhere", nameof(request.Person)));
        var called = request.Called.Trim();
        if (await db.ProjectParts.AnyAsync(part => part.Project == request.Project && part.Person == request.Person && part.Role == request.Role && part.Called == called && part.Left == null, cancel))
            return Outcome.Refused(new Refusal("ProjectPartHeld", nameof(request.Person)));

        if (request is { Role: ProjectRole.PatientPartner, DespiteWishes: false } && await DifferencesAsync(request.Person, actor, cancel) is { Count: > 0 } differences)
            return Outcome.Refused(differences);

        var now = clock.GetUtcNow();
        await db.FillPartAsync(request.Project, request.Role, called, now, cancel);
        db.Add(new ProjectPart(Guid.CreateVersion7(now), request.Project, request.Person, request.Role, request.Joined ?? clock.Today(), called));
        db.Tell(actor.Person?.Value, request.Project.Subject, "ProjectTeamJoined", now, new { request.Role, Person = request.Person.Value });
        await db.SaveChangesAsync(cancel); // so that they are found among the team
        if (request.Person != actor.Person)
            await TellThemAsync(request, project, now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }

    /// <summary>Whoever decides for themselves needs no warning.</summary>
    private async Task<List<Refusal>> DifferencesAsync(PersonId person, Actor actor, CancellationToken cancel)
    {
        var differences = new List<Refusal>();
        foreach (var wish in wishes)
            differences.AddRange((await wish.DifferencesAsync(person, actor, cancel)).Select(words => new Refusal(words, nameof(JoinTeam.DespiteWishes))));
        return person == actor.Person ? [] : differences;
    }

    /// <summary>A patient partner reads where they can decline, a sponsor that a charter waits for them.</summary>
    private async Task TellThemAsync(JoinTeam request, Project project, DateTimeOffset now, CancellationToken cancel)
    {
        await db.TellOfAsync(project, [request.Person], request.Role == ProjectRole.PatientPartner ? new("NoticeProjectPartner", "/team", now) : new("NoticeProjectPart", "", now), cancel);
        var latest = request.Role == ProjectRole.Sponsor ? await db.Charters.Where(charter => charter.Project == project.Id).MaxAsync(charter => (int?)charter.Number, cancel) : null;
        if (latest is not null && !await db.SignOffs.AnyAsync(signed => signed.Project == project.Id && signed.Number == latest, cancel))
            await db.AskSponsorsAsync(project, [request.Person], now, cancel);
    }
}
