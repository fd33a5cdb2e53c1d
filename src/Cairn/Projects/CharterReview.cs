using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>One version of a charter on its way to approval: handed in, then approved or sent back; worth nothing for the next.</summary>
public sealed class CharterReview
{
    public const int LongestWords = 1000;

    private CharterReview()
    {
    }

    public CharterReview(ProjectId project, int number, PersonId by, DateTimeOffset at)
    {
        Project = project;
        Number = number;
        By = by;
        At = at;
    }

    public ProjectId Project { get; private set; }

    /// <summary>Of which version.</summary>
    public int Number { get; private set; }

    /// <summary>Who handed it in.</summary>
    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Whether it was approved; null until somebody answers.</summary>
    public bool? IsApproved { get; private set; }

    /// <summary>What was said with it.</summary>
    public string Words { get; private set; } = "";

    public PersonId? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Approves it or sends it back, and says what for.</summary>
    public Outcome Answer(bool isApproved, string words, PersonId by, DateTimeOffset at)
    {
        if (IsApproved is not null)
            return Outcome.Refused(new Refusal("CharterAnsweredAlready"));
        if (!isApproved && string.IsNullOrWhiteSpace(words))
            return Outcome.Refused(new Refusal("CharterSentBackUnsaid", nameof(Words)));
        if (words.Trim().Length > LongestWords)
            return Outcome.Refused(new Refusal("TooLong", nameof(Words), LongestWords));

        IsApproved = isApproved;
        Words = words.Trim();
        AnsweredBy = by;
        AnsweredAt = at;
        return Outcome.Accepted;
    }
}
