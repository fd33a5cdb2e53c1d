using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// A CUSUM in words: how many events, how many were expected, and which side reached its limit when. Fit for an alternative text.
/// </summary>
public static class CusumWords
{
    /// <summary>Describes a CUSUM.</summary>
    public static string Describe(CusumAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return string.Join(' ', Sentences(analysis));
    }

    private static IEnumerable<string> Sentences(CusumAnalysis analysis)
    {
        var cases = analysis.Upper.Length;
        yield return FamilyText.Format("CusumObserved",
            FamilyText.Count("CusumEvents", analysis.Events),
            FamilyText.Count("CusumCases", cases),
            NumberText.Percent((double)analysis.Events / cases),
            NumberText.Percent(analysis.Options.P0));

        if (analysis.Signals.IsEmpty) yield return FamilyText.Get("CusumQuiet");
        foreach (var side in analysis.Signals.GroupBy(signal => signal.Side, signal => signal.Case).OrderBy(side => side.Key))
            yield return FamilyText.Count("Cusum" + side.Key, side.Count(), NumberText.Say(side.Last()));
    }
}
