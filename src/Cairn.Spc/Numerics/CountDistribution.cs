namespace Cairn.Spc.Numerics;

/// <summary>How many events chance alone would bring: the distribution behind an exact limit.</summary>
internal abstract class CountDistribution
{
    /// <summary>The expected count.</summary>
    public abstract double Mean { get; }

    /// <summary>The variance of the count.</summary>
    public abstract double Variance { get; }

    /// <summary>The largest whole count that can occur.</summary>
    public abstract double Highest { get; }

    /// <summary>P(X ≤ r) for a whole r; keeps its digits when small.</summary>
    public double AtMost(double r)
    {
        if (r < 0) return 0;
        if (r >= Highest) return 1;
        return r < Mean ? LowerTail(r) : 1 - UpperTail(r);
    }

    /// <summary>P(X &gt; r) for a whole r; keeps its digits when small.</summary>
    public double Above(double r)
    {
        if (r < 0) return 1;
        if (r >= Highest) return 0;
        return r < Mean ? 1 - LowerTail(r) : UpperTail(r);
    }

    /// <summary>P(X = r) for a whole r of at least 0.</summary>
    public double Exactly(double r) => r >= Highest ? Above(r - 1) : Mass(r);

    /// <summary>P(X = r) for r below the highest count.</summary>
    protected abstract double Mass(double r);

    /// <summary>P(X ≤ r) for r below the mean.</summary>
    protected abstract double LowerTail(double r);

    /// <summary>P(X &gt; r) for r from the mean up to below the highest count.</summary>
    protected abstract double UpperTail(double r);
}
