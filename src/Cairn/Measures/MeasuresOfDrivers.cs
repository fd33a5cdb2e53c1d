using Cairn.Diagrams;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Tells a driver diagram what is measured at each of its parts. Whoever sees the diagram sees the project, and so its measures.</summary>
internal sealed class MeasuresOfDrivers(CairnDb db) : ICountsForDrivers
{
    public async Task<IReadOnlyDictionary<string, DriverCount>> CountAsync(DiagramId diagram, CancellationToken cancel)
    {
        var attached = await (
            from measure in db.Measures
            join version in db.MeasureVersions on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            where version.Text.Theory == diagram && version.Text.Part != ""
            orderby measure.At
            select new { version.Text.Part, version.Text.Name, measure.Id }).ToListAsync(cancel);
        return attached.GroupBy(row => row.Part, StringComparer.Ordinal).ToDictionary(part => part.Key, part => new DriverCount(part.Count(), 0) { Pages = [.. part.Select(row => new AttachedPage(row.Name, $"/measures/{row.Id.Value}"))] }, StringComparer.Ordinal);
    }
}
