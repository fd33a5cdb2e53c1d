using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// The runs of a phase about its centre line, after Anhøj. Useful points are those not on the line.
/// Where there is none, all five numbers are 0 and nothing is signalled.
/// </summary>
/// <param name="Useful">How many included points do not lie on the centre line.</param>
/// <param name="Longest">The length of the longest run on one side, points on the line passed over.</param>
/// <param name="LongestMax">The longest run that random data would show: round(log₂ n) + 3.</param>
/// <param name="Crossings">How often the series crosses the centre line.</param>
/// <param name="CrossingsMin">The fewest crossings that random data would show: the 5 % quantile of Binomial(n − 1, ½).</param>
public readonly record struct RunsAnalysis(int Useful, int Longest, int LongestMax, int Crossings, int CrossingsMin)
{
    /// <summary>Whether the runs are longer, or the crossings fewer, than random data would show.</summary>
    public bool Signals => Longest > LongestMax || Crossings < CrossingsMin;

    internal static RunsAnalysis Of(ReadOnlySpan<sbyte> sides)
    {
        int useful = 0, longest = 0, runs = 0, length = 0;
        sbyte last = 0;
        foreach (var side in sides)
        {
            if (side == 0)
                continue;

            useful++;
            length = Select.If(side == last, length + 1, 1);
            runs += Select.One(side != last);
            longest = Math.Max(longest, length);
            last = side;
        }

        return useful == 0 ? default : new(
            useful,
            longest,
            (int)Math.Round(Math.Log2(useful)) + 3,
            runs - 1,
            FairBinomial.FifthPercentile(useful - 1));
    }
}
