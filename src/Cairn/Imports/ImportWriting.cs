using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Bulk;

namespace Cairn.Imports;

/// <summary>Writes what was planned, in the turn around it: new measures, readings, and what corrected ones said before.</summary>
internal sealed class ImportWriting(CairnDb db, TimeProvider clock)
{
    /// <param name="import">What it came with.</param>
    /// <param name="plan">What was planned in this turn.</param>
    /// <param name="person">Who says it.</param>
    /// <param name="done">Told now and then that so many more readings are written.</param>
    /// <param name="cancel">Stops it; the turn is to be given back then.</param>
    public async Task WriteAsync(Import import, ImportPlan plan, PersonId person, Action<int>? done, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var target in plan.Defined)
            Define(import.Project, target, person, now);
        await db.SaveChangesAsync(cancel); // rows point to them

        var changes = plan.Groups.SelectMany(group => group.Plan.Carry(group.Target.Id, group.Stratum, period => new(group.Target.DefinitionFor(period), person, now, import.Why, Import: import.Id))).ToList();
        await WriteAsync(changes, done, cancel);
        import.Finish(plan.Counts, now);
        db.Tell(person.Value, import.Project.Subject, "ReadingsImported", now, new { Import = import.Id.Value, import.Name, plan.Counts.Added, plan.Counts.Corrected, Defined = plan.Defined.Count });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Writes readings that were added or corrected, and what they said before.</summary>
    public async Task WriteAsync(IReadOnlyList<ReadingChange> changes, Action<int>? done, CancellationToken cancel)
    {
        await BulkRows.AddAsync(db, [.. changes.Where(change => change.Before is null).Select(change => change.Reading)], done, cancel);
        await BulkRows.AddAsync(db, [.. changes.Select(change => change.Before).OfType<ReadingRevision>()], done: null, cancel);
        await BulkRows.ReplaceAsync(db, [.. changes.Where(change => change.Before is not null).Select(change => change.Reading)], done, cancel);
    }

    private void Define(ProjectId project, ImportTarget target, PersonId person, DateTimeOffset now)
    {
        Measure.Define(target.Id, project, target.Text, person, now, out var measure);
        db.Add(measure!);
        db.Add(measure!.Meaning(target.Text, DateOnly.MinValue, person, now));
        db.Tell(person.Value, project.Subject, "MeasureDefined", now, new { Measure = target.Id.Value, target.Text.Name, target.Text.Type });
    }
}
