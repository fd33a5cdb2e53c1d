using Cairn.Spc.Words;

namespace Cairn.Spc;

/// <summary>A Pareto chart in words: how much there is, and in which categories most of it lies. Fit for an alternative text.</summary>
public static class ParetoWords
{
    private const int MostNames = 3;

    /// <summary>
    /// Describes a Pareto chart. Where it takes more than half of the categories to reach 80 %, it says that counts spread widely.
    /// </summary>
    public static string Describe(ParetoAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var total = NumberText.Say(analysis.Total);
        var count = analysis.Points.Length;
        var few = analysis.VitalFew;
        if (count == 1) return FamilyText.Format("ParetoSingle", total, analysis.Points[0].Category);

        var categories = NumberText.Say(count);
        if (few > count / 2.0) return FamilyText.Format("ParetoSpread", total, categories, NumberText.Say(few));

        var share = NumberText.Percent(analysis.Points[few - 1].Cumulative);
        return few <= MostNames
            ? FamilyText.Format("ParetoNamed", total, categories, share,
                FamilyText.List([.. analysis.Points.Take(few).Select(point => point.Category)]))
            : FamilyText.Format("ParetoCounted", total, categories, share, NumberText.Say(few));
    }
}
