using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Writes down how long somebody of the team worked for a project on a day.</summary>
/// <param name="Project">Which.</param>
/// <param name="Day">When; today where nothing is said.</param>
/// <param name="Hours">How long.</param>
public sealed record LogHours(ProjectId Project, DateOnly? Day, decimal? Hours);

internal sealed class LogHoursHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(LogHours request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.TeammateAsync(request.Project, actor, cancel);
        if (person is not { } member)
            return outcome;

        var now = clock.GetUtcNow();
        outcome = UsedTime.Log(Guid.CreateVersion7(now), request.Project, member, request.Day ?? clock.Today(), request.Hours, clock.Today(), out var logged);
        if (logged is null)
            return outcome;
        db.Add(logged);
        db.Tell(null, request.Project.Subject, "HoursLogged", now); // nobody is told who: the sum before and after would say how much
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
