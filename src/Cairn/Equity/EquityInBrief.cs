using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Equity;

/// <summary>Tells whoever joins a project who is not thriving, of whom nothing is known, and what is done about it.</summary>
internal sealed class EquityInBrief(CairnDb db, Words words) : IBriefPart
{
    public async Task<IReadOnlyList<BriefSection>> FindAsync(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var id = view.Project.Id;
        if (await db.EquityVersions.AsNoTracking().Where(known => known.Project == id).OrderByDescending(known => known.Number).FirstOrDefaultAsync(cancel) is not { } latest)
            return [];

        (string Words, IReadOnlyList<string> Said)[] parts =
        [
            ("Equity.NotThriving", ListedLines.Of(latest.NotThriving)), ("Equity.NotKnown", ListedLines.Of(latest.NotKnown)),
            ("BriefEquityDone", [.. Flags.Of(latest.Done).Select(strategy => words.Of(strategy))]),
        ];
        var lines = parts.Where(part => part.Said.Count > 0).Select(part => words["BriefEquity", words[part.Words], string.Join("; ", part.Said)]).ToList();
        return lines.Count == 0 ? [] : [new(BriefPlace.What, "Equity", $"/projects/{id.Value}/equity", lines)];
    }
}
