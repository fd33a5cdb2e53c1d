using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Problems;

/// <summary>What a team said about a problem, and where that brought it: you said, we did. None is removed, so that what was said before stays to be read.</summary>
public sealed class ProblemReply
{
    public const int LongestWords = 2000;

    private ProblemReply()
    {
    }

    public ProblemReply(Guid id, ProblemId problem, ProblemState state, string words, PersonId by, DateTimeOffset at)
    {
        Id = id;
        Problem = problem;
        State = state;
        Words = words.Trim();
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public ProblemId Problem { get; private set; }

    /// <summary>Where the problem stood from then on.</summary>
    public ProblemState State { get; private set; }

    public string Words { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>An answer, and why something is set aside, is owed to those who reported it. Opening again needs something to open.</summary>
    internal static Outcome Check(ProblemState from, ProblemState to, string words)
    {
        if (!Enum.IsDefined(to))
            return Outcome.Refused(new Refusal("ProblemStateMissing", nameof(State)));
        if (to == ProblemState.Reported && from == ProblemState.Reported)
            return Outcome.Refused(new Refusal("ProblemIsOpen", nameof(State)));
        if (to is ProblemState.Answered or ProblemState.SetAside && string.IsNullOrWhiteSpace(words))
            return Outcome.Refused(new Refusal("ReplyWordsMissing", nameof(Words)));
        return words.Trim().Length > LongestWords ? Outcome.Refused(new Refusal("TooLong", nameof(Words), LongestWords)) : Outcome.Accepted;
    }
}
