using System.Globalization;

namespace Cairn.Spc;

/// <summary>Says which options do not fit a series, before anything is computed.</summary>
internal static class OptionsRefusal
{
    public static void RefuseUnlessFits(this AnalysisOptions options, ChartKind kind, Series series)
    {
        var count = series.Count;
        if (!options.Method.Reads(kind))
            throw new AnalysisRefusedException($"{options.Method.Name} does not read the {kind.Name}; {Advice(kind)}.");
        if (!(options.Multiply > 0) || double.IsInfinity(options.Multiply))
            throw new AnalysisRefusedException("A multiplier is a finite number above 0.");
        if (options.Centre is { } centre && !double.IsFinite(centre))
            throw new AnalysisRefusedException("A given centre line is a finite number.");
        if (options.Centre / options.Multiply is { } given && (given < kind.Floor || given > kind.Ceiling))
            throw new AnalysisRefusedException($"A centre line of {Say(options.Centre!.Value)} cannot be on the {kind.Name}; {Expected(kind, options.Multiply)}.");
        if (options.Target?.Count is { } targets && targets != count)
            throw new AnalysisRefusedException($"{count} points need as many targets, not {targets}.");

        foreach (var after in options.PhasesAfter)
        {
            if (after < 1 || after >= count)
                throw new AnalysisRefusedException($"A phase after point {after} is out of range; {Between(1, count - 1)}.");
        }

        foreach (var number in options.Excluded)
        {
            if (number < 1 || number > count)
                throw new AnalysisRefusedException($"Excluded point {number} is out of range; {Between(1, count)}.");
        }

        if (!options.Baseline.IsAll && options.Baseline.Last > count)
            throw new AnalysisRefusedException($"A baseline up to point {options.Baseline.Last} is out of range; {Between(1, count)}.");
    }

    private static string Expected(ChartKind kind, double multiply) => double.IsInfinity(kind.Ceiling)
        ? $"{Say(kind.Floor)} or more was expected"
        : $"a number from {Say(kind.Floor)} to {Say(kind.Ceiling * multiply)} was expected";

    private static string Say(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Between(int least, int most) => most < least
        ? "the series is too short for it"
        : $"a number from {least} to {most} was expected";

    private static string Advice(ChartKind kind) => kind.IsShewhart
        ? "choose anhoej, making-data-count or western-electric"
        : "choose anhoej or ihi";
}
