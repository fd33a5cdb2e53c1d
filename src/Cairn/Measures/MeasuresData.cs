using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>What measures keep about somebody: what they defined, found and corrected. It belongs to the record of the project and stays, without a name.</summary>
internal sealed class MeasuresData(CairnDb db) : IPersonalData
{
    public string Part => "measures";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var defined = await db.MeasureVersions.AsNoTracking().Where(version => version.By == person).OrderBy(version => version.At).ToListAsync(cancel);
        var readings = await db.Readings.Where(reading => reading.By == person).OrderBy(reading => reading.At).Select(reading => new { Measure = reading.Measure.Value, reading.Stratum, reading.Period, reading.Value, reading.Denominator, reading.Why, reading.At }).ToListAsync(cancel);
        var corrected = await db.ReadingRevisions.Where(revision => revision.By == person).OrderBy(revision => revision.At).Select(revision => new { Measure = revision.Measure.Value, revision.Stratum, revision.Period, revision.Value, revision.Denominator, revision.Why, revision.At }).ToListAsync(cancel);
        var published = await db.PublishedDefinitions.Where(definition => definition.By == person).OrderBy(definition => definition.At).Select(definition => new { Measure = definition.Measure.Value, definition.Number, definition.At }).ToListAsync(cancel);
        var judged = await db.PublishedDefinitions.Where(definition => definition.JudgedBy == person).OrderBy(definition => definition.Judged).Select(definition => new { Measure = definition.Measure.Value, definition.Standing, definition.Why, definition.Judged }).ToListAsync(cancel);
        return new { Defined = defined.Select(version => new { Measure = version.Measure.Value, version.Number, version.Text.Name, version.At }), Readings = readings, Corrected = corrected, Published = published, Judged = judged };
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
