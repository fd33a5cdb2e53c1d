using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project that is about much the same.</summary>
/// <param name="Id">Which; null where the actor may read how it ended, and not the project itself.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">Whose it is.</param>
/// <param name="Begun">When it started.</param>
/// <param name="Closing">How it ended, and what was learned; null while it is open.</param>
/// <param name="Changes">What became of its changes, for those who may see it.</param>
public sealed record SimilarProject(ProjectId? Id, string Title, string? Place, DateOnly Begun, Closing? Closing, IReadOnlyList<MadeChange> Changes);

/// <summary>Finds projects that are about much the same as what somebody wants to start: those that they may see, and what others around them tried, failures too.</summary>
internal sealed class ListSimilar(CairnDb db, Words words)
{
    /// <summary>Of those that the actor may see, and of past attempts: the latest, so that no number of them fills the memory.</summary>
    internal const int MostCompared = 1000;

    private const int Most = 5;

    public async Task<IReadOnlyList<SimilarProject>> Handle(string title, string problem, Actor actor, CancellationToken cancel)
    {
        var known = (await Latest(db.ProjectsVisibleTo(actor)).ToListAsync(cancel)).UnionBy(await Latest(db.PastAttemptsAround(actor)).ToListAsync(cancel), project => project.Id).ToList();
        var sought = $"{title} {problem}";
        var similarity = new Similarity(known.ConvertAll(project => project.Search), words);
        var best = known.Select(project => (project.Id, Score: Math.Max(similarity.Of(sought, project.Search), similarity.Of(title, project.Search)))).Where(project => project.Score >= Similarity.Least) // a title of one word is found too
            .OrderByDescending(project => project.Score).Take(Most).Select(project => project.Id).ToList();
        var seen = await db.ProjectsVisibleTo(actor).Where(project => best.Contains(project.Id)).Select(project => project.Id).ToHashSetAsync(cancel);
        var found = await db.Projects.AsNoTracking().Where(project => best.Contains(project.Id)).Select(project => new
        {
            project.Id,
            project.Title,
            project.Begun,
            Place = db.Organisations.Where(o => o.Id == project.Organisation && o.Privacy != PrivacyLevel.Confidential).Select(o => o.Name).FirstOrDefault(),
            Closing = db.Closings.FirstOrDefault(closing => closing.Project == project.Id && closing.Reopened == null),
        }).ToListAsync(cancel);
        var changes = (await db.MadeChanges.AsNoTracking().Where(change => best.Contains(change.Project)).OrderBy(change => change.Since).ToListAsync(cancel)).ToLookup(change => change.Project);
        return [.. found.OrderBy(project => best.IndexOf(project.Id)).Select(project => new SimilarProject(
            seen.Contains(project.Id) ? project.Id : null, project.Title, project.Place, project.Begun, project.Closing,
            seen.Contains(project.Id) ? [.. changes[project.Id].OrderBy(change => change.Verdict)] : []))];
    }

    private static IQueryable<Known> Latest(IQueryable<Project> projects) =>
        projects.AsNoTracking().OrderByDescending(project => project.Begun).ThenByDescending(project => project.Id).Take(MostCompared).Select(project => new Known(project.Id, project.Search));

    private sealed record Known(ProjectId Id, string Search);
}
