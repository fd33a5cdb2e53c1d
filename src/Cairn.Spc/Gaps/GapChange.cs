namespace Cairn.Spc;

/// <summary>A gap before and now, and how it changed.</summary>
/// <param name="Before">The first half of the periods.</param>
/// <param name="Now">The last half.</param>
/// <param name="Change">Now less before: the difference of the differences.</param>
public sealed record GapChange(GapSide Before, GapSide Now, GapDifference Change)
{
    /// <summary>
    /// What became of the gap: kept where the interval of the change holds zero, and no gap where those of before and now do so too;
    /// otherwise narrowed or widened by its size. A gap whose sign turned is reversed where now can be told from chance, or is no smaller
    /// than before; where there was none before that could be told from chance, it widened.
    /// </summary>
    public GapOutcome Outcome
    {
        get
        {
            if (!Change.HasInterval)
                return GapOutcome.Untold;
            var (before, now) = (Before.Gap, Now.Gap);
            if (!Change.ExcludesZero)
                return before.ExcludesZero || now.ExcludesZero ? GapOutcome.Kept : GapOutcome.NoGap;
            var isSmaller = Math.Abs(now.Value) < Math.Abs(before.Value);
            if (before.Value * now.Value < 0 && (now.ExcludesZero || !isSmaller))
                return before.ExcludesZero ? GapOutcome.Reversed : GapOutcome.Widened;
            return isSmaller ? GapOutcome.Narrowed : GapOutcome.Widened;
        }
    }
}
