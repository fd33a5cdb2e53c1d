using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>What somebody knows about why a signal came about. Answers stay; another may say more.</summary>
public sealed class SignalAnswer
{
    public const int Longest = 500;

    private SignalAnswer()
    {
    }

    private SignalAnswer(Guid id, MeasureId measure, DateOnly period, string why, PersonId by, DateTimeOffset at) => (Id, Measure, Period, Why, By, At) = (id, measure, period, why, by, at);

    public Guid Id { get; private set; }

    public MeasureId Measure { get; private set; }

    /// <summary>The first period of the signal.</summary>
    public DateOnly Period { get; private set; }

    public string Why { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Give(Guid id, MeasureId measure, DateOnly period, string why, PersonId by, DateTimeOffset at, out SignalAnswer? given)
    {
        given = null;
        if (string.IsNullOrWhiteSpace(why))
            return Outcome.Refused(new Refusal("SignalAnswerMissing", nameof(Why)));
        if (why.Trim().Length > Longest)
            return Outcome.Refused(new Refusal("TooLong", nameof(Why), Longest));
        given = new(id, measure, period, why.Trim(), by, at);
        return Outcome.Accepted;
    }
}
