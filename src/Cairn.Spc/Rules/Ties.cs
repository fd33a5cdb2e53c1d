namespace Cairn.Spc.Rules;

/// <summary>What a point exactly on the centre line does to a run on one side; or, for a trend, a value equal to the one before.</summary>
public enum Ties
{
    /// <summary>It is passed over: it neither counts nor breaks the run.</summary>
    PassOver,

    /// <summary>It breaks the run.</summary>
    Break,
}
