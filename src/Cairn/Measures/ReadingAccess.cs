using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Which numbers somebody may see: the team and those who run the project all of them, others none behind which so few people stand that they could be known.</summary>
public static class ReadingAccess
{
    /// <summary>Whether the actor sees small numbers.</summary>
    public static bool IsInside(this ProjectView view) => view.IsInTeam || view.IsRunByActor;

    /// <summary>Those among some projects of which the actor sees small numbers.</summary>
    internal static async Task<IReadOnlySet<ProjectId>> ProjectsInsideAsync(this CairnDb db, IReadOnlyCollection<ProjectId> projects, Actor actor, CancellationToken cancel)
    {
        var run = db.ProjectsRunBy(actor).Select(project => project.Id);
        var own = db.PartsOf(actor).Select(part => part.Project);
        return await db.Projects.Where(project => projects.Contains(project.Id) && (run.Contains(project.Id) || own.Contains(project.Id))).Select(project => project.Id).ToHashSetAsync(cancel);
    }

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
        return Shown(readings, measures, isInside ? null : await db.FewRulesAsync(ids, cancel), of => of == stratum);
    }

    /// <summary>The same of all and of every group, group by group.</summary>
    public static async Task<IReadOnlyDictionary<MeasureId, IReadOnlyList<ShownReading>>> AllShownReadingsAsync(this CairnDb db, IReadOnlyList<(MeasureId Id, MeasureText Text)> measures, bool isInside, CancellationToken cancel)
    {
        var ids = measures.Select(measure => measure.Id).ToList();
        var readings = await db.Readings.AsNoTracking().Where(reading => ids.Contains(reading.Measure)).OrderBy(reading => reading.Measure).ThenBy(reading => reading.Stratum).ThenBy(reading => reading.Period).ToListAsync(cancel);
        return Shown(readings, measures, isInside ? null : await db.FewRulesAsync(ids, cancel), _ => true);
    }

    /// <summary>All of them where nothing is few, otherwise what is left.</summary>
    private static Dictionary<MeasureId, IReadOnlyList<ShownReading>> Shown(IReadOnlyList<Reading> readings, IReadOnlyList<(MeasureId Id, MeasureText Text)> measures, Func<MeasureId, FewRule>? few, Func<string, bool> isAsked)
    {
        var byMeasure = readings.ToLookup(reading => reading.Measure);
        return measures.ToDictionary(measure => measure.Id, measure =>
        {
            IReadOnlyCollection<Reading> all = [.. byMeasure[measure.Id]];
            if (few is null)
                return (IReadOnlyList<ShownReading>)[.. all.Where(reading => isAsked(reading.Stratum)).Select(reading => new ShownReading(reading, reading.Found, IsHidden: false))];
            var hidden = Suppression.Of(all, measure.Text, few(measure.Id));
            var shown = all.Where(reading => isAsked(reading.Stratum)).Select(reading => hidden.Contains((reading.Stratum, reading.Period)) ? new ShownReading(reading, default, IsHidden: true) : new(reading, reading.Found.Summarised, IsHidden: false));
            return [.. shown.Where(reading => !(reading.IsHidden && measure.Text.HasEvents))]; // the day itself would tell
        });
    }

    /// <summary>The readings of each group of a measure that the actor may see, in the order of time, and those of all together under no name. A hidden one says nothing but that it is hidden.</summary>
    public static async Task<ILookup<string, ShownReading>> ShownGroupsAsync(this CairnDb db, MeasureId measure, MeasureText text, bool isInside, CancellationToken cancel) =>
        (await db.AllShownReadingsAsync([(measure, text)], isInside, cancel))[measure].ToLookup(reading => reading.Reading.Stratum, StringComparer.Ordinal);
}
