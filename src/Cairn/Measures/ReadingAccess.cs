using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Which numbers somebody may see: the team and those who run the project all of them, others none behind which so few people stand that they could be known.</summary>
public static class ReadingAccess
{
    /// <summary>Whether the actor sees small numbers.</summary>
    public static bool IsInside(this ProjectView view) => view.IsInTeam || view.IsRunByActor;

    /// <summary>The readings of measures that the actor may see, by measure, in the order of time.</summary>
    /// <param name="db">The database.</param>
    /// <param name="measures">Which, and what they mean.</param>
    /// <param name="stratum">Of which group; empty for all.</param>
    /// <param name="isInside">Whether small numbers are shown.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<IReadOnlyDictionary<MeasureId, IReadOnlyList<ShownReading>>> ShownReadingsAsync(this CairnDb db, IReadOnlyList<(MeasureId Id, MeasureText Text)> measures, string stratum, bool isInside, CancellationToken cancel)
    {
        var ids = measures.Select(measure => measure.Id).ToList();
        var asked = db.Readings.AsNoTracking().Where(reading => ids.Contains(reading.Measure));
        var readings = await (isInside ? asked.Where(reading => reading.Stratum == stratum) : asked).OrderBy(reading => reading.Measure).ThenBy(reading => reading.Period).ToListAsync(cancel);
        var byMeasure = readings.ToLookup(reading => reading.Measure);
        return measures.ToDictionary(measure => measure.Id, measure =>
        {
            IReadOnlyCollection<Reading> all = [.. byMeasure[measure.Id]];
            return (IReadOnlyList<ShownReading>)[.. Shown(all, measure.Text, isInside).Where(reading => reading.Reading.Stratum == stratum)];
        });
    }

    /// <summary>The readings of each group of a measure that the actor may see, in the order of time, and those of all together under no name. A hidden one says nothing but that it is hidden.</summary>
    public static async Task<ILookup<string, ShownReading>> ShownGroupsAsync(this CairnDb db, MeasureId measure, MeasureText text, bool isInside, CancellationToken cancel)
    {
        var all = await db.Readings.AsNoTracking().Where(reading => reading.Measure == measure).OrderBy(reading => reading.Period).ToListAsync(cancel);
        return Shown(all, text, isInside).ToLookup(reading => reading.Reading.Stratum, StringComparer.Ordinal);
    }

    private static IEnumerable<ShownReading> Shown(IReadOnlyCollection<Reading> all, MeasureText text, bool isInside)
    {
        var hidden = isInside ? [] : Suppression.Of(all, text);
        return all.Select(reading => hidden.Contains((reading.Stratum, reading.Period)) ? new ShownReading(reading, default, IsHidden: true) : new(reading, reading.Found, IsHidden: false));
    }
}
