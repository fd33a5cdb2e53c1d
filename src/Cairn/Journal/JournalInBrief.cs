using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Journal;

/// <summary>Tells whoever joins a project what was decided lately, who saw it otherwise, and what nobody expected.</summary>
internal sealed class JournalInBrief(CairnDb db, Words words) : IBriefPart
{
    private const int MostOfEach = 3;
    private const int LongestLine = 200;

    public async Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var decisions = await LatestAsync(view.Project.Id, JournalKind.Decision, cancel);
        var surprises = await LatestAsync(view.Project.Id, JournalKind.Surprise, cancel);
        var lines = decisions.Concat(surprises).SelectMany(LinesOf).ToList();
        return lines.Count == 0 ? [] : [new(BriefPlace.SoFar, "Journal", $"/projects/{view.Project.Id.Value}/journal", lines)];
    }

    private IEnumerable<string> LinesOf(JournalVersion said)
    {
        yield return words["BriefJournal", words.Of(said.Kind), words.Of(said.Day), Excerpt.Of(said.Text, LongestLine)];
        if (said.Dissent.Length > 0)
            yield return words["BriefDissent", Excerpt.Of(said.Dissent, LongestLine)];
    }

    private async Task<IReadOnlyList<JournalVersion>> LatestAsync(ProjectId project, JournalKind kind, CancellationToken cancel) => await (
        from entry in db.JournalEntries
        join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
        where entry.Project == project && entry.Kind == kind && !db.JournalRemovals.Any(removal => removal.Entry == entry.Id)
        orderby entry.Day descending, entry.At descending
        select version).AsNoTracking().Take(MostOfEach).ToListAsync(cancel);
}
