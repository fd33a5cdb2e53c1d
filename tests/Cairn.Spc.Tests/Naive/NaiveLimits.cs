using MathNet.Numerics;

namespace Cairn.Spc.Tests.Naive;

/// <summary>
/// The centre line and the lines at one to three sigma of every kind, from the table of limits, before any multiplier.
/// A window is the points of one phase; the base is those that set its limits.
/// </summary>
internal sealed class NaiveLimits(NaiveInput input, IReadOnlyList<Observation> phase, IReadOnlyList<bool> inBaseline, IReadOnlyList<bool> excluded)
{
    private readonly IReadOnlyList<double?> values = NaiveValues.Of(input.Kind, phase, excluded);

    private IEnumerable<int> Base => Enumerable.Range(0, phase.Count).Where(i => inBaseline[i] && !excluded[i] && values[i] is not null);

    /// <summary>The base with its gaps: excluded points are bridged, missing ones break the chain.</summary>
    private IEnumerable<int> Chain => Enumerable.Range(0, phase.Count).Where(i => inBaseline[i] && !excluded[i]);

    private double? Given => input.Centre / input.Multiply;

    /// <summary>One for each point of the phase.</summary>
    public IReadOnlyList<double?[]> All()
    {
        var centre = Given ?? input.Kind switch
        {
            "run" => Median(),
            "xbar" => WeightedMean(),
            "s" => Spread(),
            "p" or "pprime" or "u" or "uprime" or "iprime" => Ratio(),
            _ => Mean(),
        };
        var spread = input.Kind switch
        {
            "i" => MeanRange(values) * (input.Method == "making-data-count" ? 2.66 / 3 : 1 / 1.128),
            "xbar" => Spread(),
            "pprime" => Laney(centre, BinomialSigma),
            "uprime" => Laney(centre, PoissonSigma),
            "iprime" => NormalisedStep(),
            _ => null,
        };
        return [.. Enumerable.Range(0, phase.Count).Select(i => At(i, centre, spread))];
    }

    private double?[] At(int i, double? centre, double? spread) => input.Kind switch
    {
        "run" => [null, null, null, centre, null, null, null],
        "i" => Around(centre, spread),
        "mr" => MovingRange(centre),
        "xbar" => Around(centre, spread / (C4(Count(i)) * Root(Count(i)))),
        "s" => DeviationLines(centre, Count(i)),
        "p" => Clip(Around(centre, BinomialSigma(centre, i)), 0, 1),
        "pprime" => Clip(Around(centre, BinomialSigma(centre, i) * spread), 0, 1),
        "u" => Clip(Around(centre, PoissonSigma(centre, i)), 0, double.MaxValue),
        "uprime" => Clip(Around(centre, PoissonSigma(centre, i) * spread), 0, double.MaxValue),
        "c" => Clip(Around(centre, Root(centre)), 0, double.MaxValue),
        "g" => Geometric(centre),
        "t" => TimeBetween(),
        "iprime" => Around(centre, spread / Root(phase[i].Size)),
        _ => throw new ArgumentOutOfRangeException(input.Kind),
    };

    private static double?[] Around(double? centre, double? sigma) => [.. Enumerable.Range(-3, 7).Select(k => k == 0 ? centre : centre + k * sigma)];

    private static double?[] Clip(double?[] lines, double least, double greatest) =>
        [.. lines.Select((line, i) => i == 3 || line is null ? line : Math.Clamp(line.Value, least, greatest))];

    private static double?[] MovingRange(double? centre) =>
        [0 * centre, 0 * centre, 0 * centre, centre, 3.267 * centre / 3, 3.267 * centre * 2 / 3, 3.267 * centre];

    private static double?[] DeviationLines(double? centre, double? n)
    {
        var c4 = C4(n);
        double? ratio = c4 is null ? null : Math.Sqrt(1 - c4.Value * c4.Value) / c4.Value;
        return [.. Enumerable.Range(-3, 7).Select(k => k == 0 ? centre : Positive(1 + k * ratio) * centre)];
    }

    private double?[] Geometric(double? mean)
    {
        var lines = Clip(Around(mean, Root(mean * (mean + 1))), 0, double.MaxValue);
        lines[3] = Given is null ? Median() : 0.693 * Given;
        return lines;
    }

    private double?[] TimeBetween()
    {
        var transformed = values.Select(value => Power(value, 1 / 3.6)).ToList();
        var centre = Power(Given, 1 / 3.6) ?? Mean(Base.Select(i => transformed[i]!.Value));
        return [.. Around(centre, MeanRange(transformed) / 1.128).Select(line => line < 0 ? 0 : Power(line, 3.6))];
    }

    private double? Mean() => Mean(Base.Select(i => values[i]!.Value));

    private double? Median()
    {
        var sorted = Base.Select(i => values[i]!.Value).Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private double? Ratio() => Base.Any() ? Base.Sum(i => phase[i].Value!.Value) / Base.Sum(i => phase[i].Size!.Value) : null;

    private double? WeightedMean() => Mean(Base.SelectMany(i => phase[i].Measurements!));

    /// <summary>The mean standard deviation where all subgroups of the phase have one size, else pooled.</summary>
    private double? Spread()
    {
        var usable = Enumerable.Range(0, phase.Count).Where(i => inBaseline[i] && !excluded[i] && phase[i].Measurements?.Count > 1).Select(i => phase[i].Measurements!).ToList();
        if (usable.Count == 0)
            return null;
        var sizesVary = phase.Where(observation => observation.Measurements is not null).Select(observation => observation.Measurements!.Count).Distinct().Count() > 1;
        return sizesVary
            ? Math.Sqrt(usable.Sum(m => (m.Count - 1) * Math.Pow(NaiveValues.Deviation(m)!.Value, 2)) / usable.Sum(m => m.Count - 1))
            : usable.Average(m => NaiveValues.Deviation(m)!.Value);
    }

    private double? BinomialSigma(double? centre, int i) => Root(centre * (1 - centre) / phase[i].Size);

    private double? PoissonSigma(double? centre, int i) => Root(centre / phase[i].Size);

    /// <summary>σ_z: the mean moving range of the standardised points over 1.128.</summary>
    private double? Laney(double? centre, Func<double?, int, double?> sigma) =>
        MeanRange([.. Enumerable.Range(0, phase.Count).Select(i => sigma(centre, i) == 0 ? 0 : (values[i] - centre) / sigma(centre, i))]) / 1.128;

    private double? NormalisedStep()
    {
        var steps = Pairs().Select(pair => Math.Sqrt(Math.PI / 2) * Math.Abs(values[pair.Later]!.Value - values[pair.Earlier]!.Value)
            / Math.Sqrt(1 / phase[pair.Later].Size!.Value + 1 / phase[pair.Earlier].Size!.Value)).ToList();
        return Screened(steps, 3.2665);
    }

    private double? MeanRange(IReadOnlyList<double?> of) =>
        Screened([.. Pairs().Select(pair => Math.Abs(of[pair.Later]!.Value - of[pair.Earlier]!.Value))], 3.267);

    private IEnumerable<(int Earlier, int Later)> Pairs()
    {
        var chain = Chain.ToList();
        return chain.Zip(chain.Skip(1)).Where(pair => values[pair.First] is not null && values[pair.Second] is not null);
    }

    private double? Screened(List<double> ranges, double factor)
    {
        var mean = Mean(ranges);
        return input.Screens && mean > 0 ? Mean(ranges.Where(range => range < factor * mean)) : mean;
    }

    private int? Count(int i) => phase[i].Measurements?.Count;

    private static double? Mean(IEnumerable<double> numbers) => numbers.Any() ? numbers.Average() : null;

    private static double? Root(double? number) => number is null ? null : Math.Sqrt(Math.Max(0, number.Value));

    private static double? Power(double? number, double power) => number is null ? null : Math.Pow(number.Value, power);

    private static double? Positive(double? number) => number is null ? null : Math.Max(0, number.Value);

    private static double? C4(double? n) => n is null or < 2 ? null
        : Math.Sqrt(2 / (n.Value - 1)) * Math.Exp(SpecialFunctions.GammaLn(n.Value / 2) - SpecialFunctions.GammaLn((n.Value - 1) / 2));
}
