using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>How far a project is on the way of getting started, as its record shows.</summary>
/// <param name="View">Which project.</param>
/// <param name="Done">The steps that the record shows as taken.</param>
/// <param name="Charter">What its charter says.</param>
public sealed record GuideView(ProjectView View, IReadOnlySet<GuideStep> Done, CharterText Charter)
{
    /// <summary>The first step that is still to be taken; null where none is.</summary>
    public GuideStep? Next => Enum.GetValues<GuideStep>().Cast<GuideStep?>().FirstOrDefault(step => !Done.Contains(step!.Value));
}

/// <summary>Finds which of the eight steps a team has taken, from what it wrote, for the people of its organisation.</summary>
internal sealed class FindGuide(CairnDb db, FindProject find, IEnumerable<IGuideEvidence> elsewhere)
{
    private const int FewestForATeam = 2;

    public async Task<GuideView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var people = await db.ProjectParts.Where(part => part.Project == id && part.Left == null).Select(part => part.Person).Distinct().CountAsync(cancel);
        var charter = await db.Charters.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel);
        var text = charter?.Text ?? CharterText.Empty;
        var done = new (GuideStep Step, bool IsDone)[]
        {
            (GuideStep.Team, people >= FewestForATeam),
            (GuideStep.Problem, text.Evidence.Length > 0),
            (GuideStep.Causes, text.Causes.Length > 0),
            (GuideStep.Context, text.Context.Length > 0),
            (GuideStep.Aim, view.Aim is not null),
            (GuideStep.Stakeholders, await db.Stakeholders.AnyAsync(one => one.Project == id, cancel)),
            (GuideStep.Iterations, text.Testing.Length > 0),
            (GuideStep.Sustaining, text.Sustaining.Length > 0),
        };
        var taken = done.Where(one => one.IsDone).Select(one => one.Step).ToHashSet();
        foreach (var evidence in elsewhere)
            taken.UnionWith(await evidence.StepsAsync(id, cancel));
        return new(view, taken, text);
    }
}
