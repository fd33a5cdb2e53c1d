using Cairn.Measures;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Compares what an upload says with what a project knows. It asks a fixed number of questions, however long the upload is.</summary>
internal sealed class ImportPlanning(CairnDb db, TimeProvider clock)
{
    /// <summary>The measures that a project has.</summary>
    public async Task<IReadOnlyList<ImportTarget>> FamilyOfAsync(ProjectId project, CancellationToken cancel)
    {
        var ids = await db.Measures.Where(measure => measure.Project == project).Select(measure => measure.Id).ToListAsync(cancel);
        var versions = await db.MeasureVersions.AsNoTracking().Where(version => ids.Contains(version.Measure)).OrderByDescending(version => version.Number).ToListAsync(cancel);
        return [.. versions.GroupBy(version => version.Measure).Select(measure => new ImportTarget(measure.Key, measure.First().Text, [.. measure])).OrderBy(target => target.Id.Value)];
    }

    /// <summary>Decides what an upload would do.</summary>
    public async Task<ImportPlan> MakeAsync(ProjectId project, ImportRows rows, ImportColumns columns, CancellationToken cancel)
    {
        var family = await FamilyOfAsync(project, cancel);
        var measures = new ImportMatching(family, columns, clock.GetUtcNow()).Measures(rows.Measures);
        var known = await KnownAsync([.. measures.Select(match => match.Meant).OfType<ImportTarget>().Where(target => !target.IsNew).Select(target => target.Id).Distinct()], cancel);
        var sorting = new ImportSorting(rows, measures, known);
        sorting.Sort();
        var defined = measures.Select(match => match.Meant).OfType<ImportTarget>().Where(target => target.IsNew).DistinctBy(target => target.Id).Count();
        if (defined > 0 && family.Count + defined > Measure.Most)
            sorting.Problems.Add(new(null, ImportPart.Measure, new Refusal("MeasuresTooMany", null, Measure.Most)));

        var groups = sorting.Groups;
        var today = clock.Today();
        return new(groups, sorting.Problems)
        {
            Doubts = sorting.Problems.Count > 0 ? [] : [.. groups.SelectMany(group => group.Plan.Doubts(group.Target.Text, today).Select(doubt => new PlannedDoubt(group.Target, group.Stratum, doubt)))],
            LeftOut = sorting.LeftOut,
            Empty = rows.Empty,
        };
    }

    private async Task<ILookup<MeasureId, Reading>> KnownAsync(IReadOnlyList<MeasureId> measures, CancellationToken cancel) =>
        (await db.Readings.AsNoTracking().Where(reading => measures.Contains(reading.Measure)).ToListAsync(cancel)).ToLookup(reading => reading.Measure);
}
