using Cairn.Spc.Kinds;
using Cairn.Spc.Numerics;
using Cairn.Spc.Rules;

namespace Cairn.Spc;

/// <summary>Asks the rules of one phase. They see the included points side by side, so gaps are closed before and opened after.</summary>
internal static class PhaseRules
{
    public static RunsAnalysis Ask(RuleSet rules, AnalysisColumns columns, Range range, ReadOnlySpan<PointUse> uses, ReadOnlySpan<Limits> limits)
    {
        var rented = Scratch.Rent<sbyte>(3 * uses.Length);
        var marks = rented is null ? stackalloc sbyte[Scratch.Short] : rented;
        var points = new RuleInput
        {
            Values = columns.Values.AsSpan(range),
            Sides = marks[..uses.Length],
            Zones = marks.Slice(uses.Length, uses.Length),
            Slopes = marks.Slice(2 * uses.Length, uses.Length),
            Signals = columns.Signals.AsSpan(range),
        };
        var causes = columns.Causes.AsSpan(range);
        TellZones(points, limits);
        var runs = HasGaps(uses) ? AskAcrossGaps(rules, points, uses, causes) : Ask(rules, points, causes);
        Scratch.Return(rented);
        return runs;
    }

    private static void TellZones(in RuleInput points, ReadOnlySpan<Limits> limits)
    {
        var values = points.Values;
        var sides = points.Sides[..values.Length];
        var zones = points.Zones[..values.Length];
        var lines = new ZoneLines(limits[0]);
        for (var i = 0; i < values.Length; i++)
        {
            if (limits.Length > 1)
                lines = new(limits[i]);
            sides[i] = lines.SideOf(values[i]);
            zones[i] = lines.ZoneOf(values[i]);
        }
    }

    private static RunsAnalysis Ask(RuleSet rules, in RuleInput points, Span<Cause> causes)
    {
        var input = points with { Runs = RunsAnalysis.Of(points.Sides) };
        foreach (var rule in rules.Rules)
            rule.Apply(input);
        for (var i = 0; i < causes.Length; i++)
        {
            if (input.Signals[i] != Signals.None)
                causes[i] = CauseRule.Of(input, i);
        }

        return input.Runs;
    }

    private static RunsAnalysis AskAcrossGaps(RuleSet rules, in RuleInput points, ReadOnlySpan<PointUse> uses, Span<Cause> causes)
    {
        var rented = Scratch.Rent<double>(uses.Length);
        var values = rented is null ? stackalloc double[Scratch.Short] : rented;
        var count = CloseGaps(points, uses, values);
        var included = new RuleInput
        {
            Values = values[..count],
            Sides = points.Sides[..count],
            Zones = points.Zones[..count],
            Slopes = points.Slopes[..count],
            Signals = points.Signals[..count],
        };
        var runs = Ask(rules, included, causes[..count]);
        OpenGaps(uses, count, points.Signals, causes);
        Scratch.Return(rented);
        return runs;
    }

    private static int CloseGaps(in RuleInput points, ReadOnlySpan<PointUse> uses, Span<double> values)
    {
        var count = 0;
        for (var i = 0; i < uses.Length; i++)
        {
            if (IsGap(uses[i]))
                continue;

            values[count] = points.Values[i];
            points.Sides[count] = points.Sides[i];
            points.Zones[count] = points.Zones[i];
            count++;
        }

        return count;
    }

    /// <summary>Spreads what stands side by side at the front to where the points stand, from the last, so that nothing is overwritten.</summary>
    private static void OpenGaps(ReadOnlySpan<PointUse> uses, int count, Span<Signals> signals, Span<Cause> causes)
    {
        for (var i = uses.Length - 1; i >= 0; i--)
        {
            var gap = IsGap(uses[i]);
            count -= gap ? 0 : 1;
            signals[i] = gap ? Signals.None : signals[count];
            causes[i] = gap ? default : causes[count];
        }
    }

    private static bool HasGaps(ReadOnlySpan<PointUse> uses)
    {
        var gaps = false;
        foreach (var use in uses)
            gaps |= IsGap(use);
        return gaps;
    }

    private static bool IsGap(PointUse use) => use >= PointUse.Excluded;
}
