using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>The board of an organisation: its few measures over time, each with a story.</summary>
/// <param name="Chosen">The measures.</param>
/// <param name="Stories">What journals say beside some of them, so that nobody can be recognised.</param>
public sealed record BoardView(ChosenView Chosen, IReadOnlyDictionary<MeasureId, ToldEntry> Stories);

/// <summary>What a journal says, as a board reads it: without who wrote it.</summary>
public sealed record ToldEntry(DateOnly Day, string Text);

/// <summary>Finds the board of an organisation for those who see the organisation.</summary>
internal sealed class FindBoard(CairnDb db, ListChosen list)
{
    /// <summary>More is not read in two minutes.</summary>
    private const int LongestTold = 420;

    public async Task<BoardView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await list.Handle(id, actor, withUnits: false, cancel) is not { } chosen)
            return null;
        if (chosen.Charts.Count == 0)
            return new(chosen, new Dictionary<MeasureId, ToldEntry>());
        var ids = chosen.Charts.Select(chart => chart.Chosen!.Entry).OfType<JournalEntryId>().ToList();
        var told = await (
            from entry in db.EntriesToTell(id, actor)
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
            where ids.Contains(entry.Id)
            select new { entry.Id, entry.Day, version.Text, version.Excerpt }).ToDictionaryAsync(row => row.Id, cancel);
        return new(chosen, chosen.Charts.Where(chart => chart.Chosen!.Entry is { } entry && told.ContainsKey(entry)).ToDictionary(chart => chart.Id, chart => Told(chart.Chosen!.Entry!.Value)));

        ToldEntry Told(JournalEntryId entry) => new(told[entry].Day, Excerpt.Of(told[entry].Excerpt.Length > 0 ? told[entry].Excerpt : told[entry].Text, LongestTold));
    }
}
