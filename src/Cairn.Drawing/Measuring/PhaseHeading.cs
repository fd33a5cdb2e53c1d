using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>What stands over a phase: where its centre line was, if it is not the last, and a signal of the whole phase.</summary>
/// <param name="X">Its left end.</param>
/// <param name="Text">The words that fit.</param>
internal sealed record PhaseHeading(double X, string Text)
{
    public static List<PhaseHeading> Of(Plot plot, double fontSize)
    {
        var headings = new List<PhaseHeading>();
        var phases = plot.Analysis.Phases;
        if (phases.Count == 1 && !IsSignalled(plot, phases[0]))
            return headings;

        for (var i = 0; i < phases.Count; i++)
        {
            var left = plot.LeftOf(phases[i].First - 1);
            var room = plot.RightOf(phases[i].Last - 1) - left;
            foreach (var words in Candidates(plot, phases[i], isLast: i == phases.Count - 1))
            {
                if (words.Length == 0 || TextWidth.Of(words, fontSize) > room)
                    continue;
                headings.Add(new(left, words));
                break;
            }
        }

        return headings;
    }

    /// <summary>Whether a rule that speaks of the whole phase fired in it.</summary>
    public static bool IsSignalled(Plot plot, Phase phase) => SignalOf(plot, phase) is not null;

    private static IEnumerable<string> Candidates(Plot plot, Phase phase, bool isLast)
    {
        var signal = SignalOf(plot, phase) is { } name ? plot.Text[name] : "";
        var number = !isLast && phase.Centre is { } centre ? plot.Lines.Of(centre) : "";
        var buffer = new CharBuffer(32);
        if (number.Length > 0)
            buffer.AppendPattern(plot.Text[plot.IsPlain ? "PlainCentreLabel" : plot.Analysis.Kind.IsShewhart ? "CentreLabel" : "MedianLabel"], number);
        var label = buffer.ToString();

        if (signal.Length > 0 && label.Length > 0)
            yield return label + " · " + signal;
        yield return label.Length > 0 ? label : signal;
        yield return number;
    }

    private static string? SignalOf(Plot plot, Phase phase)
    {
        if (plot.IsPlain)
            return null;
        var raised = Signals.None;
        for (var i = phase.First - 1; i < phase.Last; i++)
            raised |= plot.Points[i].Signals;
        return raised.HasFlag(Signals.FewCrossings) ? "FewCrossings"
            : raised.HasFlag(Signals.TooFewRuns) ? "TooFewRuns"
            : raised.HasFlag(Signals.TooManyRuns) ? "TooManyRuns"
            : raised.HasFlag(Signals.InnerThird) ? "InnerThird"
            : null;
    }
}
