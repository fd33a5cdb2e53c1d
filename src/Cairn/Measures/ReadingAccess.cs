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
        return Shown(readings, measures, isInside, of => of == stratum);
    }

    /// <summary>The same of all and of every group, group by group.</summary>
    public static async Task<IReadOnlyDictionary<MeasureId, IReadOnlyList<ShownReading>>> AllShownReadingsAsync(this CairnDb db, IReadOnlyList<(MeasureId Id, MeasureText Text)> measures, bool isInside, CancellationToken cancel)
    {
        var ids = measures.Select(measure => measure.Id).ToList();
        var readings = await db.Readings.AsNoTracking().Where(reading => ids.Contains(reading.Measure)).OrderBy(reading => reading.Measure).ThenBy(reading => reading.Stratum).ThenBy(reading => reading.Period).ToListAsync(cancel);
        return Shown(readings, measures, isInside, _ => true);
    }

    private static Dictionary<MeasureId, IReadOnlyList<ShownReading>> Shown(IReadOnlyList<Reading> readings, IReadOnlyList<(MeasureId Id, MeasureText Text)> measures, bool isInside, Func<string, bool> isAsked)
    {
        var byMeasure = readings.ToLookup(reading => reading.Measure);
        return measures.ToDictionary(measure => measure.Id, measure =>
        {
            IReadOnlyCollection<Reading> all = [.. byMeasure[measure.Id]];
            var hidden = isInside ? [] : Suppression.Of(all, measure.Text);
            return (IReadOnlyList<ShownReading>)[.. all.Where(reading => isAsked(reading.Stratum)).Select(reading => hidden.Contains((reading.Stratum, reading.Period)) ? new ShownReading(reading, default, IsHidden: true) : new(reading, reading.Found, IsHidden: false))];
        });
    }
}
