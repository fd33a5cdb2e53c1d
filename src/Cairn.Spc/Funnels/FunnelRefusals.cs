using System.Globalization;
using Cairn.Spc.Words;

namespace Cairn.Spc.Funnels;

/// <summary>What a funnel cannot be computed from, each with the reason in a sentence.</summary>
internal static class FunnelRefusals
{
    /// <summary>Up to here doubles tell neighbouring counts apart, and so are limits exact.</summary>
    public const double Most = 1e15;

    public static void Check(FunnelKind kind, IReadOnlyList<FunnelUnit> units, FunnelOptions options)
    {
        FamilyRefusal.UnlessDefined(kind, "The kind of funnel", nameof(kind));
        FamilyRefusal.UnlessDefined(options.Overdispersion, "The over-dispersion", nameof(options));
        if (!(options.Multiply > 0) || !double.IsFinite(options.Multiply))
            throw new AnalysisRefusedException(FamilyText.Format("NotPositive", "The multiplier", Plain(options.Multiply)));
        if (units.Count == 0) throw new AnalysisRefusedException(FamilyText.Get("FunnelNoUnits"));

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (unit?.Name is null) throw new AnalysisRefusedException(FamilyText.Get("FunnelNoName"));
            var fault = Fault(kind, unit) ?? (names.Add(unit.Name) ? null : "FunnelSameName");
            if (fault is not null) throw Refusal(fault, unit);
        }
    }

    private static string? Fault(FunnelKind kind, FunnelUnit unit) => unit switch
    {
        { Denominator: not (> 0 and <= Most) } => "FunnelDenominator",
        { Numerator: not (>= 0 and <= Most) } => "FunnelNumerator",
        _ when kind == FunnelKind.Proportion && unit.Numerator > unit.Denominator => "FunnelNumeratorAbove",
        _ => null,
    };

    private static AnalysisRefusedException Refusal(string fault, FunnelUnit unit) => new(
        FamilyText.Format(fault, unit.Name, Plain(unit.Numerator), Plain(unit.Denominator)));

    private static string Plain(double value) => value.ToString(CultureInfo.InvariantCulture);
}
