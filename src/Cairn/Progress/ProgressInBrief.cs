using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;

namespace Cairn.Progress;

/// <summary>Tells whoever joins a project how far it has come: by its record, its team and its coach.</summary>
internal sealed class ProgressInBrief(FindProgress find, Words words) : IBriefPart
{
    public async Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(view.Project.Id, actor, cancel) is not { } progress)
            return [];

        (string Words, ProgressLevel? Level)[] said =
        [
            ("ProgressByRecord", progress.Suggested), ("ProgressBy.Team", progress.Latest(Assessor.Team)?.Assessment.Level), ("ProgressBy.Coach", progress.Latest(Assessor.Coach)?.Assessment.Level),
        ];
        var lines = said.Where(one => one.Level is not null).Select(one => words["BriefProgress", words[one.Words], one.Level!.Value.Points(), words.Of(one.Level.Value)]).ToList();
        return lines.Count == 0 ? [] : [new(BriefPlace.SoFar, "ProgressTab", $"/projects/{view.Project.Id.Value}/progress", lines)];
    }
}
