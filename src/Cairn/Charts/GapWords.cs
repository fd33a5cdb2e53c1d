using Cairn.Measures;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Charts;

/// <summary>A gap in sentences: what became of it, with its numbers.</summary>
internal sealed class GapWords(StratumGap gap, MeasureText text, Words words)
{
    public string One => GroupLabel.Of(words, gap.One);

    public string Other => GroupLabel.Of(words, gap.Other);

    /// <summary>What became of it, in one sentence.</summary>
    public string Sentence => gap.Analysis.Outcome switch
    {
        GapOutcome.TooEarly => words["GapOutcome.TooEarly", Known, 2 * EquityGap.FewestOfHalf],
        var outcome => words[$"GapOutcome.{outcome}", One, Other],
    };

    /// <summary>The numbers behind it, a sentence each.</summary>
    public IEnumerable<string> Numbers
    {
        get
        {
            if (gap.Analysis.Change is not { } change)
                yield break;
            yield return words["GapLevels", One, Level(change.Before.One), Level(change.Now.One), Other, Level(change.Before.Other), Level(change.Now.Other)];
            yield return words["GapBeforeNow", Said(change.Before.Gap), Said(change.Now.Gap)];
            yield return words["GapChanged", Said(change.Change)];
        }
    }

    /// <summary>What the differences are in, and who is ahead above zero.</summary>
    public string Axis => words["GapAxis", text.Shape == ReadingShape.Proportion ? words["GapPoints"] : Unit.Trim(), One, Other];

    /// <summary>How it was computed, in one small line.</summary>
    public string Foot => words[$"GapFoot.{gap.Analysis.Kind}"];

    /// <summary>A difference with its interval, where there is one.</summary>
    public string Said(GapDifference difference)
    {
        var value = Number(difference.Value) + (text.Shape == ReadingShape.Proportion ? " " + words["GapPointsShort"] : Unit);
        return difference.HasInterval ? words["GapInterval", value, Number(difference.Lower), Number(difference.Upper)] : value;
    }

    private int Known => gap.Analysis.Points.Count(point => point.Gap is not null);

    private string Unit => MeasureChart.UnitOf(text, words) + MeasureChart.PerOf(text, words);

    private string Level(double value) => Number(value) + Unit;

    private string Number(double value) => NumberText.Say(value, words.Culture);
}
