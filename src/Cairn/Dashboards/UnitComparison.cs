using Cairn.Measures;
using Cairn.Spc;

namespace Cairn.Dashboards;

/// <summary>The same definition in several units: each as a dot of its size in a funnel where the numbers allow it, and in any case as a chart of its own. Nobody is ranked.</summary>
/// <param name="Chart">The measure that was chosen.</param>
/// <param name="Units">All of that definition, by the names of the units.</param>
/// <param name="Funnel">Null where a funnel says nothing: of measurements and counts, and of fewer than three units.</param>
public sealed record UnitComparison(ChosenChart Chart, IReadOnlyList<ChosenChart> Units, FunnelAnalysis? Funnel)
{
    /// <summary>Of each unit the latest of these are added up.</summary>
    public const int Latest = 12;

    private const int FewestUnits = 3;

    public static UnitComparison Of(ChosenChart chart, IReadOnlyList<ChosenChart> units) => new(chart, units, FunnelOf(chart.Text, units));

    /// <summary>What a unit is called: its organisation, with the project where another one has the same.</summary>
    public string NameOf(ChosenChart unit) => NameOf(unit, Units);

    private static string NameOf(ChosenChart unit, IReadOnlyList<ChosenChart> units) => units.Any(other => other.Id != unit.Id && other.Unit == unit.Unit) ? $"{unit.Unit} – {unit.Title}" : unit.Unit;

    private static FunnelAnalysis? FunnelOf(MeasureText text, IReadOnlyList<ChosenChart> units)
    {
        if (!text.HasDenominator)
            return null;
        var added = units.Where(unit => unit.Text.Shape == text.Shape && unit.Text.Multiply == text.Multiply).Select(unit => UnitOf(NameOf(unit, units), unit))
            .Where(unit => unit.Denominator > 0 && (text.Shape != ReadingShape.Proportion || unit.Numerator <= unit.Denominator)).DistinctBy(unit => unit.Name, StringComparer.Ordinal).ToList();
        return added.Count < FewestUnits ? null : FunnelPlot.Analyse(text.Shape == ReadingShape.Proportion ? FunnelKind.Proportion : FunnelKind.Rate, added, new() { Multiply = text.Multiply });
    }

    private static FunnelUnit UnitOf(string name, ChosenChart unit)
    {
        var latest = unit.Material.Readings.Where(reading => reading.Found is { Value: not null, Denominator: > 0 }).TakeLast(Latest).ToList();
        return new(name, latest.Sum(reading => reading.Found.Value ?? 0), latest.Sum(reading => reading.Found.Denominator ?? 0));
    }
}
