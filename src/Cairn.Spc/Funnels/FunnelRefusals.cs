using System.Globalization;
using Cairn.Spc.Words;

namespace Cairn.Spc.Funnels;

/// <summary>What a funnel cannot be computed from, each with the reason in a sentence.</summary>
internal static class FunnelRefusals
{
    public static void Check(FunnelKind kind, IReadOnlyList<FunnelUnit> units, FunnelOptions options)
    {
        FamilyRefusal.UnlessDefined(kind, "The kind of funnel", nameof(kind));
        FamilyRefusal.UnlessDefined(options.Overdispersion, "The over-dispersion", nameof(options));
        FamilyRefusal.UnlessPositive(options.Multiply, "The multiplier", nameof(options));
        if (units.Count == 0) throw new ArgumentException(FamilyText.Get("FunnelNoUnits"), nameof(units));

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (unit?.Name is null) throw new ArgumentException(FamilyText.Get("FunnelNoName"), nameof(units));
            var fault = Fault(kind, unit) ?? (names.Add(unit.Name) ? null : "FunnelSameName");
            if (fault is not null) throw Refusal(fault, unit, nameof(units));
        }

        if (!double.IsFinite(units.Sum(unit => unit.Numerator)) || !double.IsFinite(units.Sum(unit => unit.Denominator)))
            throw new ArgumentException(FamilyText.Get("FunnelSumsTooLarge"), nameof(units));
    }

    private static string? Fault(FunnelKind kind, FunnelUnit unit) => unit switch
    {
        { Denominator: var n } when !double.IsFinite(n) || n <= 0 => "FunnelDenominator",
        { Numerator: var x } when !double.IsFinite(x) || x < 0 => "FunnelNumerator",
        _ when kind == FunnelKind.Proportion && unit.Numerator > unit.Denominator => "FunnelNumeratorAbove",
        _ => null,
    };

    private static ArgumentException Refusal(string fault, FunnelUnit unit, string parameter) => new(
        FamilyText.Format(fault, unit.Name, Plain(unit.Numerator), Plain(unit.Denominator)), parameter);

    private static string Plain(double value) => value.ToString(CultureInfo.InvariantCulture);
}
