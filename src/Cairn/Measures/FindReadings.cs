using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>A reading as somebody may see it.</summary>
/// <param name="Reading">Itself; its numbers are shown only where it is not hidden.</param>
/// <param name="Found">The numbers; none where they were taken back, or are hidden.</param>
/// <param name="IsHidden">Whether so few people stand behind it that only the team sees it.</param>
public sealed record ShownReading(Reading Reading, Found Found, bool IsHidden)
{
    public DateOnly Period => Reading.Period;
}

/// <summary>The readings of a measure as the page to enter them shows them.</summary>
/// <param name="View">Of which measure.</param>
/// <param name="Stratum">Of which group; empty for all.</param>
/// <param name="Readings">In the order of time, those that were taken back included.</param>
/// <param name="Revisions">What corrected ones said before, the latest first; only for the team, for small numbers may be among them.</param>
/// <param name="Names">Who said and corrected it; empty for passers-by.</param>
public sealed record ReadingsView(MeasureView View, string Stratum, IReadOnlyList<ShownReading> Readings, IReadOnlyList<ReadingRevision> Revisions, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>The groups that can have readings of their own, and those that have some since it was split otherwise.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether some are hidden from the actor.</summary>
    public bool IsHiding => View.View.HidesDaysOf(View.Text) || Readings.Any(reading => reading.IsHidden);

    /// <summary>The period that a nurse wants to fill: the one after the latest reading, or where there is none the latest that is over.</summary>
    public DateOnly NextFor(DateOnly today)
    {
        var (frequency, now) = (View.Text.Frequency, View.Text.Frequency.Begin(today));
        if (View.Text.HasEvents)
            return today;
        var latest = Readings.LastOrDefault(reading => reading.Found.Value is not null)?.Period;
        if (latest is null)
            return frequency == Frequency.Daily ? now : frequency.Step(now, -1);
        return latest < now ? frequency.Step(latest.Value, 1) : now;
    }
}

/// <summary>Finds the readings of a measure, and what corrected ones said before.</summary>
internal sealed class FindReadings(CairnDb db, FindMeasure find)
{
    public async Task<ReadingsView?> Handle(MeasureId id, string? stratum, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var group = stratum ?? "";
        var isInside = view.View.IsInside();
        var readings = await db.ShownReadingsAsync([(id, view.Text)], group, isInside, cancel);
        var revisions = !isInside ? [] : await db.ReadingRevisions.AsNoTracking().Where(revision => revision.Measure == id && revision.Stratum == group).OrderByDescending(revision => revision.Period).ThenByDescending(revision => revision.Version).ToListAsync(cancel);
        var names = isInside ? await db.NamesOfAsync(revisions.Select(revision => revision.By).Concat(readings[id].Where(reading => reading.Reading.Version > 1).Select(reading => reading.Reading.By)), cancel) : [];
        var groups = await db.Readings.Where(reading => reading.Measure == id && reading.Stratum != "").Select(reading => reading.Stratum).Distinct().ToListAsync(cancel);
        return new(view, group, readings[id], revisions, names) { Groups = [.. ReadingRules.GroupsOf(view.Text).Union(groups, StringComparer.Ordinal)] };
    }
}
