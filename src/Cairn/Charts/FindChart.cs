using Cairn.Journal;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>The chart of a measure as its page shows it.</summary>
/// <param name="View">Of which measure.</param>
/// <param name="Material">What it is made of.</param>
/// <param name="Chart">Itself.</param>
/// <param name="Answers">What was said about why its signals came about, the latest first.</param>
/// <param name="Reviews">What people made of it together, the latest first.</param>
/// <param name="Flags">What happened when, in the order of time.</param>
/// <param name="Names">Who said what; empty for passers-by.</param>
public sealed record ChartView(MeasureView View, ChartMaterial Material, MeasureChart Chart, IReadOnlyList<SignalAnswer> Answers, IReadOnlyList<ChartReview> Reviews, IReadOnlyList<ChartFlag> Flags, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>Whether the actor is of the team and can decide about the chart now.</summary>
    public bool IsOpenToActor => View.View.IsOpenToTeam;

    /// <summary>The last day on which something rare happened; null where no such days are kept.</summary>
    public DateOnly? LastEvent => View.Text.Shape switch
    {
        ReadingShape.TimeBetween => Material.Readings.LastOrDefault(reading => reading.Found.Value > 0)?.Period,
        ReadingShape.CasesBetween => Material.Readings.LastOrDefault(reading => reading.Found.Value is not null)?.Period,
        _ => null,
    };

    /// <summary>Whether some numbers are hidden from the actor.</summary>
    public bool IsHiding => View.View.HidesDaysOf(View.Text) || Material.Readings.Any(reading => reading.IsHidden);

    /// <summary>From when on the data suggest another process, for the team to judge; null where they do not.</summary>
    public SuggestedPhase? Suggested => SuggestedPhase.Of(Chart, Flags);

    /// <summary>What was said about the last signal.</summary>
    public IReadOnlyList<SignalAnswer> AnswersToSignal => [.. Answers.Where(answer => answer.Period == Chart.SignalFrom)];
}

/// <summary>Something that happened and may explain the data.</summary>
public sealed record ChartFlag(DateOnly Day, string Text);

/// <summary>Finds the chart of a measure, analysed for what the actor may see of it.</summary>
internal sealed class FindChart(CairnDb db, FindMeasure find, Words words)
{
    /// <summary>More decisions than these no chart has room for.</summary>
    private const int MostTold = 12;

    public async Task<ChartView?> Handle(MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } view)
            return null;
        var material = (await db.ChartMaterialAsync(view.View, [new(view.Measure, view.Text)], cancel))[id];
        var answers = await db.SignalAnswers.AsNoTracking().Where(answer => answer.Measure == id).OrderByDescending(answer => answer.At).ToListAsync(cancel);
        var reviews = await db.ChartReviews.AsNoTracking().Where(review => review.Measure == id).OrderByDescending(review => review.Day).ThenByDescending(review => review.At).ToListAsync(cancel);
        var changes = await db.MadeChanges.Where(change => change.Project == view.Measure.Project).OrderBy(change => change.Since).Select(change => new ChartFlag(change.Since, change.What)).ToListAsync(cancel);
        var told = await (
            from entry in db.JournalEntries
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
            where entry.Project == view.Measure.Project && (entry.Kind == JournalKind.Decision || entry.Kind == JournalKind.Context)
            orderby entry.Day descending
            select new ChartFlag(entry.Day, version.Text)).Take(MostTold).ToListAsync(cancel);
        var people = answers.Select(answer => answer.By).Concat(material.Phases.Select(phase => phase.By)).Concat(material.Excluded.Select(excluded => excluded.By));
        var names = view.View.IsOfActor ? await db.NamesOfAsync(people, cancel) : [];
        return new(view, material, MeasureChart.Of(material, words), answers, reviews, [.. material.Phases.Select(phase => new ChartFlag(phase.From, phase.Reason)).Concat(material.CountedAnew.Select(version => new ChartFlag(version.From, words["FlagCountedAnew", version.Number]))).Concat(changes).Concat(told).OrderBy(flag => flag.Day)], names);
    }
}
