using Cairn.Spc.Kinds;
using Cairn.Spc.Rules;

namespace Cairn.Spc;

/// <summary>Analyses one phase: limits from its baseline, then the rules on its included points.</summary>
internal static class PhaseAnalysis
{
    public static void Run(AnalysisColumns columns, int index, Span<PointUse> allUses, RuleSet rules)
    {
        var phase = columns.Phases[index];
        var range = (phase.First - 1)..phase.Last;
        var uses = allUses[range];
        var values = columns.Values.AsSpan(range);
        var limits = columns.Kind.LimitsVary ? columns.Limits.AsSpan(range) : columns.Limits.AsSpan(index, 1);

        MarkUses(columns, phase, values, uses);
        if (columns.Kind.RelatesValues)
        {
            columns.Kind.Relate(values, uses);
            MarkMissing(values, uses);
        }

        Fit(columns, range, uses, limits);
        if (columns.Options.Multiply != 1)
            Scale(values, limits, columns.Options.Multiply);
        RefuseOverflow(values, limits);

        var runs = PhaseRules.Ask(rules, columns, range, uses, limits);
        var centre = limits[0].Centre;
        columns.Phases[index] = phase with
        {
            Centre = double.IsNaN(centre) ? null : centre,
            Runs = runs,
            RunsSignal = columns.Kind.HasRunsAnalysis && runs.Signals,
        };
    }

    private static void MarkUses(AnalysisColumns columns, Phase phase, ReadOnlySpan<double> values, Span<PointUse> uses)
    {
        var (first, last) = columns.Options.Baseline.Within(phase);
        uses.Fill(PointUse.Monitored);
        uses[Math.Max(0, first - phase.First)..(Math.Min(last, phase.Last) - phase.First + 1)].Fill(PointUse.Baseline);
        for (var i = 0; columns.Excluded is not null && i < uses.Length; i++)
        {
            if (columns.Excluded[phase.First - 1 + i])
                uses[i] = PointUse.Excluded;
        }

        MarkMissing(values, uses);
    }

    private static void MarkMissing(ReadOnlySpan<double> values, Span<PointUse> uses)
    {
        for (var i = 0; i < uses.Length; i++)
        {
            if (double.IsNaN(values[i]) && uses[i] != PointUse.Excluded)
                uses[i] = PointUse.Missing;
        }
    }

    private static void Scale(Span<double> values, Span<Limits> limits, double multiply)
    {
        foreach (ref var value in values)
            value *= multiply;
        foreach (ref var limit in limits)
            limit = limit.Times(multiply);
    }

    private static void Fit(AnalysisColumns columns, Range range, ReadOnlySpan<PointUse> uses, Span<Limits> limits)
    {
        var options = columns.Options;
        columns.Kind.Fit(
            new()
            {
                Subgroups = columns.Series.Subgroups[range],
                Values = columns.Values.AsSpan(range),
                Uses = uses,
                GivenCentre = options.Centre / options.Multiply ?? double.NaN,
                Method = options.Method,
                Screen = options.Screen ?? options.Method.ScreensByDefault,
            },
            limits);
    }

    private static void RefuseOverflow(ReadOnlySpan<double> values, ReadOnlySpan<Limits> limits)
    {
        var finite = true;
        foreach (var value in values)
            finite &= !double.IsInfinity(value);
        foreach (ref readonly var line in limits)
            finite &= !double.IsInfinity(line.Centre) && !double.IsInfinity(line.Upper);
        if (!finite)
            throw new AnalysisRefusedException("The numbers are too large, or too far apart in size, to compute a centre line and limits.");
    }
}
