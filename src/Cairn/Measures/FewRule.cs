namespace Cairn.Measures;

/// <summary>What is few, so that those outside the team could know who it is.</summary>
/// <param name="MostOfFew">Counts of one up to this are few.</param>
/// <param name="FewestOutOf">Whatever is out of fewer than this is few.</param>
public sealed record FewRule(int MostOfFew, int FewestOutOf)
{
    /// <summary>What holds where no organisation said otherwise.</summary>
    public static FewRule Usual { get; } = new(4, 10);

    /// <summary>What holds where several said something: the stricter of each.</summary>
    internal static FewRule Of(IEnumerable<FewRule> said) =>
        said.Aggregate((FewRule?)null, (one, other) => one is null ? other : new(Math.Max(one.MostOfFew, other.MostOfFew), Math.Max(one.FewestOutOf, other.FewestOutOf))) ?? Usual;
}
