using Cairn.Spc.Kinds;
using Cairn.Spc.Numerics;
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

        var runs = ApplyRules(columns, range, uses, limits, rules);
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

    /// <summary>Lays the included points side by side, asks every rule, and brings the answers back to where the points stand.</summary>
    private static RunsAnalysis ApplyRules(AnalysisColumns columns, Range range, ReadOnlySpan<PointUse> uses, ReadOnlySpan<Limits> limits, RuleSet rules)
    {
        var rented = Scratch.Rent(uses.Length);
        var included = rented is null ? stackalloc double[Scratch.Short] : rented;
        var marks = uses.Length > Scratch.Short ? new sbyte[3 * uses.Length] : stackalloc sbyte[3 * Scratch.Short];
        var raised = uses.Length > Scratch.Short ? new Signals[uses.Length] : stackalloc Signals[Scratch.Short];
        var third = marks.Length / 3;
        var sides = marks[..third];
        var zones = marks.Slice(third, third);
        var count = LaySideBySide(columns.Values.AsSpan(range), uses, limits, included, sides, zones);
        var input = new RuleInput
        {
            Values = included[..count],
            Sides = sides[..count],
            Zones = zones[..count],
            Slopes = marks.Slice(2 * third, count),
            Runs = RunsAnalysis.Of(sides[..count]),
            Signals = raised[..count],
        };
        foreach (var rule in rules.Rules)
            rule.Apply(input);
        BringBack(input, uses, columns.Signals.AsSpan(range), columns.Causes.AsSpan(range));
        Scratch.Return(rented);
        return input.Runs;
    }

    private static int LaySideBySide(
        ReadOnlySpan<double> values, ReadOnlySpan<PointUse> uses, ReadOnlySpan<Limits> limits, Span<double> included, Span<sbyte> sides, Span<sbyte> zones)
    {
        var count = 0;
        var lines = new ZoneLines(limits[0]);
        for (var i = 0; i < values.Length; i++)
        {
            if (uses[i] is PointUse.Excluded or PointUse.Missing)
                continue;

            if (limits.Length > 1)
                lines = new(limits[i]);
            included[count] = values[i];
            sides[count] = lines.SideOf(values[i]);
            zones[count] = lines.ZoneOf(values[i]);
            count++;
        }

        return count;
    }

    private static void BringBack(in RuleInput input, ReadOnlySpan<PointUse> uses, Span<Signals> signals, Span<Cause> causes)
    {
        var next = 0;
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] is PointUse.Excluded or PointUse.Missing)
                continue;

            if (input.Signals[next] != Signals.None)
            {
                signals[i] = input.Signals[next];
                causes[i] = CauseRule.Of(input, next);
            }

            next++;
        }
    }
}
