namespace Cairn.Diagrams.Kinds;

/// <summary>Where two accounts of the same work part.</summary>
/// <param name="Imagined">The words of steps that are only imagined.</param>
/// <param name="Done">The words of steps that are only done.</param>
/// <param name="Ways">How many ways from step to step are in one account only.</param>
public sealed record WorkGaps(IReadOnlyList<string> Imagined, IReadOnlyList<string> Done, int Ways)
{
    public bool IsNone => Imagined.Count + Done.Count + Ways == 0;
}
