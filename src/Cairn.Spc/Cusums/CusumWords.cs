using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>
/// A CUSUM in words: how many events, how many were expected, and which side reached its limit when. Fit for an alternative text.
/// </summary>
public static class CusumWords
{
    /// <summary>Describes a CUSUM.</summary>
    /// <param name="analysis">The CUSUM.</param>
    /// <param name="when">Says when a case was, from its number (from 1); null where nobody knows.</param>
    public static string Describe(CusumAnalysis analysis, Func<int, string>? when = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return string.Join(' ', Sentences(analysis, number => when is null ? NumberText.Say(number) : $"{NumberText.Say(number)} ({when(number)})"));
    }

    private static IEnumerable<string> Sentences(CusumAnalysis analysis, Func<int, string> say)
    {
        var cases = analysis.Upper.Length;
        yield return FamilyText.Format("CusumObserved",
            FamilyText.Count("CusumEvents", analysis.Events),
            FamilyText.Count("CusumCases", cases),
            NumberText.Percent((double)analysis.Events / cases),
            NumberText.Percent(analysis.Options.P0));

        if (analysis.Signals.IsEmpty) yield return FamilyText.Get("CusumQuiet");
        foreach (var side in analysis.Signals.GroupBy(signal => signal.Side, signal => signal.Case).OrderBy(side => side.Key))
            yield return FamilyText.Count("Cusum" + side.Key, side.Count(), say(side.Last()));
    }
}
