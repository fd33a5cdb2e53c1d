using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project that is about much the same, how it ended where it did, and what of its changes stays.</summary>
public sealed record SimilarProject(ProjectId Id, string Title, DateOnly Begun, ClosingOutcome? Ended, string Next, IReadOnlyList<MadeChange> Changes);

/// <summary>Finds projects, failed ones too, that are about much the same as what somebody wants to start; only such as they may see.</summary>
internal sealed class ListSimilar(CairnDb db)
{
    private const int Most = 5;

    /// <summary>Below it two projects share words by chance.</summary>
    private const double Least = .08;

    public async Task<IReadOnlyList<SimilarProject>> Handle(string title, string problem, Actor actor, CancellationToken cancel)
    {
        var sought = Similarity.WordsOf(title + " " + problem);
        var known = await db.ProjectsVisibleTo(actor).AsNoTracking().Select(project => new { project.Id, project.Search }).ToListAsync(cancel);
        var best = known.Select(project => (project.Id, Score: Similarity.Of(sought, Similarity.WordsOf(project.Search)))).Where(project => project.Score >= Least)
            .OrderByDescending(project => project.Score).Take(Most).Select(project => project.Id).ToList();
        var found = await db.Projects.AsNoTracking().Where(project => best.Contains(project.Id)).Select(project => new
        {
            project.Id,
            project.Title,
            project.Begun,
            Closing = db.Closings.FirstOrDefault(closing => closing.Project == project.Id && closing.Reopened == null),
        }).ToListAsync(cancel);
        var changes = (await db.MadeChanges.AsNoTracking().Where(change => best.Contains(change.Project)).OrderBy(change => change.Since).ToListAsync(cancel)).ToLookup(change => change.Project);
        return [.. found.OrderBy(project => best.IndexOf(project.Id))
            .Select(project => new SimilarProject(project.Id, project.Title, project.Begun, project.Closing?.Ended, project.Closing?.Next ?? "", [.. changes[project.Id].OrderBy(change => change.Verdict)]))];
    }
}
