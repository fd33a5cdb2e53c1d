namespace Cairn.Spc.Tests.Naive;

/// <summary>The plotted values of a phase, before any multiplier; null where there is none.</summary>
internal static class NaiveValues
{
    public static IReadOnlyList<double?> Of(string kind, IReadOnlyList<Observation> phase, IReadOnlyList<bool> excluded) => kind == "mr"
        ? Ranges(phase, excluded)
        : [.. phase.Select(observation => One(kind, observation))];

    private static double? One(string kind, Observation observation) => kind switch
    {
        "xbar" => observation.Measurements?.Average(),
        "s" => observation.Measurements is { } measurements ? Deviation(measurements) : null,
        "c" or "g" or "t" => observation.Value,
        _ => observation.Value / (observation.Size ?? 1),
    };

    private static List<double?> Ranges(IReadOnlyList<Observation> phase, IReadOnlyList<bool> excluded)
    {
        var kept = Enumerable.Range(0, phase.Count).Where(i => !excluded[i]).ToList();
        return [.. Enumerable.Range(0, phase.Count).Select(i =>
        {
            var before = kept.IndexOf(i) - 1;
            var step = before < 0 ? null : One("i", phase[i]) - One("i", phase[kept[before]]);
            return step is null ? step : Math.Abs(step.Value);
        })];
    }

    /// <summary>The sample standard deviation; null for fewer than two.</summary>
    public static double? Deviation(IReadOnlyList<double> measurements)
    {
        if (measurements.Count < 2)
            return null;
        var mean = measurements.Average();
        return Math.Sqrt(measurements.Sum(x => (x - mean) * (x - mean)) / (measurements.Count - 1));
    }
}
