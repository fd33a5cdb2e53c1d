using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>What charts keep about somebody: what they said about signals, phases and points. It belongs to the record of the project and stays, without a name.</summary>
internal sealed class ChartsData(CairnDb db) : IPersonalData
{
    public string Part => "charts";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) => new
    {
        Decided = await db.ChartSettings.Where(known => known.By == person).Select(known => new { Measure = known.Measure.Value, known.Kind, known.Method, known.Baseline, known.At }).ToListAsync(cancel),
        Phases = await db.ChartPhases.Where(phase => phase.By == person).OrderBy(phase => phase.At).Select(phase => new { Measure = phase.Measure.Value, phase.From, phase.Reason, phase.At }).ToListAsync(cancel),
        Excluded = await db.ExcludedPoints.Where(point => point.By == person).OrderBy(point => point.At).Select(point => new { Measure = point.Measure.Value, point.Period, point.Reason, point.At }).ToListAsync(cancel),
        Embeds = await db.ChartEmbeds.Where(embed => embed.By == person || embed.WithdrawnBy == person).OrderBy(embed => embed.At).Select(embed => new { Measure = embed.Measure.Value, embed.Until, embed.Opened, embed.Withdrawn, embed.At }).ToListAsync(cancel),
        Reviews = await db.ChartReviews.Where(review => review.By == person).OrderBy(review => review.At).Select(review => new { Measure = review.Measure.Value, review.Day, review.People, review.Seen, review.Interpretation, review.Action, review.Owner, review.Done, review.At }).ToListAsync(cancel),
        Answers = await db.SignalAnswers.Where(answer => answer.By == person).OrderBy(answer => answer.At).Select(answer => new { Measure = answer.Measure.Value, answer.Period, answer.Why, answer.At }).ToListAsync(cancel),
    };

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
