using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>That people looked at a chart together, what they made of it, and what they do about it (A Shah, BMJ 2019;364:l649: data shall prompt discussion and action).</summary>
public sealed class ChartReview
{
    private ChartReview()
    {
    }

    private ChartReview(Guid id, MeasureId measure, ReviewWords words, PersonId by, DateTimeOffset at)
    {
        (Id, Measure, By, At) = (id, measure, by, at);
        (Day, People, Seen, Interpretation) = (words.Day ?? default, words.People, words.Seen, words.Interpretation);
        (Action, Owner) = (words.Action, words.Owner);
    }

    public Guid Id { get; private set; }

    public MeasureId Measure { get; private set; }

    public DateOnly Day { get; private set; }

    public string People { get; private set; } = "";

    public string Seen { get; private set; } = "";

    public string Interpretation { get; private set; } = "";

    public string Action { get; private set; } = "";

    public string Owner { get; private set; } = "";

    /// <summary>When the action was done; null while it is open, or where there is none.</summary>
    public DateTimeOffset? Done { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Hold(Guid id, MeasureId measure, ReviewWords words, PersonId by, DateTimeOffset at, DateOnly today, out ChartReview? held)
    {
        var outcome = words.Check(today);
        held = outcome.IsAccepted ? new(id, measure, words.Trimmed(today), by, at) : null;
        return outcome;
    }

    /// <summary>Says that what was to be done is done.</summary>
    public Outcome Finish(DateTimeOffset at)
    {
        if (Action.Length == 0)
            return Outcome.Refused(new Refusal("ReviewWithoutAction"));
        Done ??= at;
        return Outcome.Accepted;
    }
}

/// <summary>What is said about a review.</summary>
/// <param name="Day">When; today where no day is named.</param>
/// <param name="People">Who looked.</param>
/// <param name="Seen">Which signals they saw; empty for none.</param>
/// <param name="Interpretation">What they made of it.</param>
/// <param name="Action">What they do about it.</param>
/// <param name="Owner">Who does it.</param>
public sealed record ReviewWords(DateOnly? Day, string People, string Seen, string Interpretation, string Action, string Owner)
{
    public const int Longest = 500;
    public const int LongestName = 200;

    internal ReviewWords Trimmed(DateOnly today) => new(Day ?? today, People.Trim(), Seen.Trim(), Interpretation.Trim(), Action.Trim(), Owner.Trim());

    internal Outcome Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Interpretation))
            refusals.Add(new("ReviewInterpretationMissing", nameof(Interpretation)));
        if (Day > today)
            refusals.Add(new("ReviewDayLater", nameof(Day)));
        if (!string.IsNullOrWhiteSpace(Action) && string.IsNullOrWhiteSpace(Owner))
            refusals.Add(new("ReviewOwnerMissing", nameof(Owner)));
        foreach (var (field, text, longest) in new[] { (nameof(People), People, Longest), (nameof(Seen), Seen, Longest), (nameof(Interpretation), Interpretation, Longest), (nameof(Action), Action, Longest), (nameof(Owner), Owner, LongestName) })
        {
            if (text.Trim().Length > longest)
                refusals.Add(new("TooLong", field, longest));
        }

        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
