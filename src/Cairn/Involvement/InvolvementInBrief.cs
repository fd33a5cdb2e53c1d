using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;

namespace Cairn.Involvement;

/// <summary>Tells whoever joins a project how early people from the population took part, and what they might lose.</summary>
internal sealed class InvolvementInBrief(FindInvolvement find, Words words) : IBriefPart
{
    private const int LongestLine = 200;

    public async Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(view.Project.Id, actor, cancel) is not { } involvement)
            return [];

        var first = involvement.First switch
        {
            { Day: null } => words["FirstNobody", Math.Max(0, involvement.First.Days)],
            { Days: > 0 } => words["FirstAfter", involvement.First.Days],
            _ => words["FirstAtOnce"],
        };
        var lines = new List<string> { first };
        if (involvement.Rows.Count > 0)
            lines.Add(words["BriefParticipations", involvement.Rows.Count]);
        if (involvement.Loss is { } loss)
            lines.Add(words["BriefLoss", Excerpt.Of(loss.Text, LongestLine)]);
        return [new(BriefPlace.Who, "ProjectInvolvement", $"/projects/{view.Project.Id.Value}/involvement", lines)];
    }
}
