namespace Cairn.Spc.Tests.Naive;

/// <summary>
/// A second implementation of the whole analysis: slow and obvious, over lists, written from the description of the rules and not from the library.
/// </summary>
internal static class NaiveChart
{
    public static NaiveOutput Analyse(NaiveInput input)
    {
        var count = input.Observations.Count;
        var cuts = input.PhasesAfter.Append(0).Append(count).Distinct().Order().ToList();
        var phases = new List<NaivePhase>();
        var points = new List<NaivePoint>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var ofPhase = Points(input, i + 1, cuts[i] + 1, cuts[i + 1]);
            var included = ofPhase.Where(point => point.IsIncluded).ToList();
            var runs = NaiveRuns.Of(included);
            NaiveRules.Apply(input, included, runs);
            foreach (var point in included)
            {
                point.Cause = NaiveWords.CauseOf(point);
                point.PointType = NaiveWords.StateOf(point.Cause, input.Direction);
            }

            phases.Add(new(cuts[i] + 1, cuts[i + 1], ofPhase[0].Line(0), runs, input.Kind != "mr" && runs.Signals));
            points.AddRange(ofPhase);
        }

        var latest = points.LastOrDefault(point => point.IsIncluded);
        return new(phases, points, latest?.PointType ?? "common-cause", NaiveWords.AssuranceOf(input, latest));
    }

    private static List<NaivePoint> Points(NaiveInput input, int phase, int first, int last)
    {
        var numbers = Enumerable.Range(first, last - first + 1).ToList();
        var observations = numbers.Select(number => input.Observations[number - 1]).ToList();
        var excluded = numbers.Select(number => input.Excluded.Contains(number)).ToList();
        var values = NaiveValues.Of(input.Kind, observations, excluded);
        var limits = new NaiveLimits(input, observations, InBaseline(input, numbers), excluded).All();
        return [.. numbers.Select((number, i) => new NaivePoint
        {
            Number = number,
            Phase = phase,
            Value = input.Kind == "mr" && excluded[i] ? null : values[i] * input.Multiply,
            IsExcluded = excluded[i],
            Lines = Lines(limits[i], observations[i], input.Multiply),
            Target = input.Targets?[number - 1],
        })];
    }

    private static List<bool> InBaseline(NaiveInput input, List<int> numbers)
    {
        if (input.BaselineFirst is { } first)
            return [.. numbers.Select(number => number < numbers[0] + first)];
        if (input.BaselineRange is var (from, to) && numbers.Any(number => number >= from && number <= to))
            return [.. numbers.Select(number => number >= from && number <= to)];
        return [.. numbers.Select(_ => true)];
    }

    /// <summary>Where nothing was observed there are no limits, only the centre.</summary>
    private static double?[] Lines(double?[] lines, Observation observation, double multiply)
    {
        var isMissing = observation.Value is null && observation.Measurements is null;
        return [.. lines.Select((line, i) => isMissing && i != 3 ? null : line * multiply)];
    }
}
