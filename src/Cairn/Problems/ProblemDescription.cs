using Cairn.Shared.Basics;

namespace Cairn.Problems;

/// <summary>What is said of a problem: what gets in the way, and a few ticks, all of them optional.</summary>
public sealed record ProblemDescription(string Text, ProblemTags Tags = ProblemTags.None, MattersTo Matters = MattersTo.None)
{
    private static readonly ProblemTags EveryTag = Flags.Join<ProblemTags>(Flags.All<ProblemTags>());
    private static readonly MattersTo Everybody = Flags.Join<MattersTo>(Flags.All<MattersTo>());

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Text))
            refusals.Add(new("ProblemTextMissing", nameof(Text)));
        if (Text.Trim().Length > Problem.LongestText)
            refusals.Add(new("TooLong", nameof(Text), Problem.LongestText));
        if ((Tags & ~EveryTag) != ProblemTags.None)
            refusals.Add(new("ProblemTagUnknown", nameof(Tags)));
        if ((Matters & ~Everybody) != MattersTo.None)
            refusals.Add(new("ProblemMattersUnknown", nameof(Matters)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
