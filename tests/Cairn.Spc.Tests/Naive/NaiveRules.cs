namespace Cairn.Spc.Tests.Naive;

/// <summary>Every rule by looking at every window. The points are the included ones of one phase.</summary>
internal static class NaiveRules
{
    public static void Apply(NaiveInput input, IReadOnlyList<NaivePoint> points, NaiveRuns runs)
    {
        var hasLimits = input.Kind != "run";
        var hasRuns = input.Kind != "mr";
        foreach (var rule in RulesOf(input.Method))
        {
            Action apply = rule switch
            {
                "outside" when hasLimits => () => Flag(points.Where(point => point.IsOutside), rule),
                "shift 5 skip" => () => Shift(points, 5, skip: true),
                "shift 6 skip" => () => Shift(points, 6, skip: true),
                "shift 4 break" => () => Shift(points, 4, skip: false),
                "shift 7 break" => () => Shift(points, 7, skip: false),
                "shift 8 break" => () => Shift(points, 8, skip: false),
                "trend 4 skip" => () => Trend(points, 4, skip: true),
                "trend 5 skip" => () => Trend(points, 5, skip: true),
                "trend 3 break" => () => Trend(points, 3, skip: false),
                "trend 7 break" => () => Trend(points, 7, skip: false),
                "two-of-three" when hasLimits => () => Beyond(points, 2, 3, 2, rule),
                "two-of-three narrow" when hasLimits => () => TwoOfThreeNear(points),
                "four-of-five" when hasLimits => () => Beyond(points, 4, 5, 1, rule),
                "inner-third 5" when hasLimits => () => InnerThird(points, 5),
                "long-run" when hasRuns => () => Flag(NaiveRuns.Split(points).Where(run => run.Count > runs.LongestMax).SelectMany(run => run), rule),
                "few-crossings" when hasRuns => () => Flag(runs.Crossings < runs.CrossingsMin ? points : [], rule),
                "number-of-runs" => () => NumberOfRuns(points, runs),
                _ => () => { }
                ,
            };
            apply();
        }
    }

    private static string[] RulesOf(string method) => method switch
    {
        "anhoej" => ["outside", "long-run", "few-crossings"],
        "ihi" => ["shift 6 skip", "trend 5 skip", "number-of-runs"],
        "making-data-count" => ["outside", "shift 7 break", "trend 7 break", "two-of-three narrow"],
        "western-electric" => ["outside", "two-of-three", "four-of-five", "shift 8 break"],
        "all skipping ties" => ["outside", "shift 5 skip", "trend 4 skip", "two-of-three", "four-of-five", "inner-third 5", "long-run", "few-crossings", "number-of-runs"],
        "all breaking at ties" => ["outside", "shift 4 break", "trend 3 break", "two-of-three narrow", "four-of-five", "inner-third 5", "number-of-runs"],
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private static void Flag(IEnumerable<NaivePoint> points, string signal)
    {
        foreach (var point in points)
            point.Signals.Add(signal);
    }

    private static void Shift(IReadOnlyList<NaivePoint> points, int length, bool skip)
    {
        foreach (var window in Windows(skip ? [.. points.Where(point => point.Side != 0)] : points, length))
        {
            if (window.All(point => point.Side == 1) || window.All(point => point.Side == -1))
                Flag(window, "shift");
        }
    }

    /// <summary>A point takes the slope to its right where its neighbour there is part of a trend too, else the slope to its left.</summary>
    private static void Trend(IReadOnlyList<NaivePoint> points, int length, bool skip)
    {
        var steps = skip ? WithoutRepeats(points) : points;
        foreach (var window in Windows(steps, length))
        {
            var pairs = window.Zip(window.Skip(1)).ToList();
            if (pairs.All(pair => Slope(pair.First, pair.Second) > 0) || pairs.All(pair => Slope(pair.First, pair.Second) < 0))
                Flag(window, "trend");
        }

        for (var i = 0; i < steps.Count; i++)
        {
            if (!steps[i].Signals.Contains("trend"))
                continue;
            var right = i + 1 < steps.Count && steps[i + 1].Signals.Contains("trend") ? Slope(steps[i], steps[i + 1]) : 0;
            steps[i].Signals.Add(right != 0 ? right > 0 ? "slope rise" : "slope fall" : Slope(steps[i - 1], steps[i]) > 0 ? "slope rise" : "slope fall");
        }

        static int Slope(NaivePoint earlier, NaivePoint later) =>
            Near.IsAbove(later.Value, earlier.Value) ? 1 : Near.IsAbove(earlier.Value, later.Value) ? -1 : 0;
    }

    private static List<NaivePoint> WithoutRepeats(IReadOnlyList<NaivePoint> points)
    {
        var kept = new List<NaivePoint>();
        foreach (var point in points)
        {
            if (kept.Count == 0 || !Near.AreEqual(kept[^1].Value, point.Value))
                kept.Add(point);
        }

        return kept;
    }

    private static void Beyond(IReadOnlyList<NaivePoint> points, int needed, int length, int sigmas, string signal)
    {
        foreach (var window in Windows(points, Math.Min(length, points.Count)))
        {
            foreach (var side in new[] { -1, 1 })
            {
                var beyond = window.Where(point => point.IsBeyond(sigmas, side)).ToList();
                if (beyond.Count >= needed)
                    Flag(beyond, signal);
            }
        }
    }

    private static void TwoOfThreeNear(IReadOnlyList<NaivePoint> points)
    {
        foreach (var window in Windows(points, 3))
        {
            foreach (var side in new[] { -1, 1 })
            {
                var near = window.Where(point => !point.IsOutside && point.IsBeyond(2, side)).ToList();
                if (near.Count >= 2 && window.All(point => point.Side == side))
                    Flag(near, "two-of-three");
            }
        }
    }

    private static void InnerThird(IReadOnlyList<NaivePoint> points, int length)
    {
        foreach (var window in Windows(points, length))
        {
            if (window.All(point => point.Line(1) is not null && !point.IsBeyond(1, 1) && !point.IsBeyond(1, -1)))
                Flag(window, "inner-third");
        }
    }

    private static void NumberOfRuns(IReadOnlyList<NaivePoint> points, NaiveRuns runs)
    {
        if (runs.Useful == 0)
            return;
        var (fewest, most) = NaiveRuns.ExpectedRuns(runs.Useful);
        if (runs.Crossings + 1 < fewest)
            Flag(points, "too-few-runs");
        if (runs.Crossings + 1 > most)
            Flag(points, "too-many-runs");
    }

    private static IEnumerable<IReadOnlyList<NaivePoint>> Windows(IReadOnlyList<NaivePoint> points, int length) =>
        Enumerable.Range(0, Math.Max(0, points.Count - length + 1)).Select(start => points.Skip(start).Take(length).ToList());
}
