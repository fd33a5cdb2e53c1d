using Cairn.Measures;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Loads what charts are made of, for many measures at once.</summary>
internal static class LoadCharts
{
    /// <summary>The material of measures that the actor may see, by measure; a fixed number of questions, however many there are.</summary>
    public static Task<IReadOnlyDictionary<MeasureId, ChartMaterial>> ChartMaterialAsync(this CairnDb db, ProjectView view, IReadOnlyList<FamilyMember> members, CancellationToken cancel) =>
        db.ChartMaterialAsync(view.IsInside(), members, cancel);

    /// <summary>The same for whoever was let in another way.</summary>
    internal static async Task<IReadOnlyDictionary<MeasureId, ChartMaterial>> ChartMaterialAsync(this CairnDb db, bool isInside, IReadOnlyList<FamilyMember> members, CancellationToken cancel)
    {
        var ids = members.Select(member => member.Measure.Id).ToList();
        var readings = await db.ShownReadingsAsync([.. members.Select(member => (member.Measure.Id, member.Text))], "", isInside, cancel);
        var versions = (await db.MeasureVersions.AsNoTracking().Where(version => ids.Contains(version.Measure)).OrderByDescending(version => version.Number).ToListAsync(cancel)).ToLookup(version => version.Measure);
        var settings = await db.ChartSettings.AsNoTracking().Where(known => ids.Contains(known.Measure)).ToDictionaryAsync(known => known.Measure, cancel);
        var phases = (await db.ChartPhases.AsNoTracking().Where(phase => ids.Contains(phase.Measure)).OrderBy(phase => phase.From).ToListAsync(cancel)).ToLookup(phase => phase.Measure);
        var excluded = (await db.ExcludedPoints.AsNoTracking().Where(point => ids.Contains(point.Measure)).OrderBy(point => point.Period).ToListAsync(cancel)).ToLookup(point => point.Measure);
        return members.ToDictionary(member => member.Measure.Id, member => new ChartMaterial(member.Text, [.. versions[member.Measure.Id]], readings[member.Measure.Id])
        {
            Settings = settings.GetValueOrDefault(member.Measure.Id),
            Phases = [.. phases[member.Measure.Id]],
            Excluded = [.. excluded[member.Measure.Id]],
        });
    }
}
