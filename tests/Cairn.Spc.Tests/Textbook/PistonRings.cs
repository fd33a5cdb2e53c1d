namespace Cairn.Spc.Tests.Textbook;

/// <summary>
/// Inside diameters of piston rings in mm, 25 samples of five (Montgomery, <i>Introduction to Statistical Quality Control</i>, table 6.3).
/// Table 6.4 holds the first three to five of each sample.
/// </summary>
internal static class PistonRings
{
    private static readonly double[][] Samples =
    [
        [74.03, 74.002, 74.019, 73.992, 74.008],
        [73.995, 73.992, 74.001, 74.011, 74.004],
        [73.988, 74.024, 74.021, 74.005, 74.002],
        [74.002, 73.996, 73.993, 74.015, 74.009],
        [73.992, 74.007, 74.015, 73.989, 74.014],
        [74.009, 73.994, 73.997, 73.985, 73.993],
        [73.995, 74.006, 73.994, 74, 74.005],
        [73.985, 74.003, 73.993, 74.015, 73.988],
        [74.008, 73.995, 74.009, 74.005, 74.004],
        [73.998, 74, 73.99, 74.007, 73.995],
        [73.994, 73.998, 73.994, 73.995, 73.99],
        [74.004, 74, 74.007, 74, 73.996],
        [73.983, 74.002, 73.998, 73.997, 74.012],
        [74.006, 73.967, 73.994, 74, 73.984],
        [74.012, 74.014, 73.998, 73.999, 74.007],
        [74, 73.984, 74.005, 73.998, 73.996],
        [73.994, 74.012, 73.986, 74.005, 74.007],
        [74.006, 74.01, 74.018, 74.003, 74],
        [73.984, 74.002, 74.003, 74.005, 73.997],
        [74, 74.01, 74.013, 74.02, 74.003],
        [73.982, 74.001, 74.015, 74.005, 73.996],
        [74.004, 73.999, 73.99, 74.006, 74.009],
        [74.01, 73.989, 73.99, 74.009, 74.014],
        [74.015, 74.008, 73.993, 74, 74.01],
        [73.982, 73.984, 73.995, 74.017, 74.013],
    ];

    private static readonly int[] SizesOfTable64 = [5, 3, 5, 5, 5, 4, 4, 5, 4, 5, 5, 5, 3, 5, 3, 5, 4, 5, 5, 3, 5, 5, 5, 5, 5];

    public static Series Table63 => Series.Over([.. Samples.Select(sample => Subgroup.Measured(sample))]);

    public static Series Table64 => Series.Over([.. Samples.Zip(SizesOfTable64).Select(pair => Subgroup.Measured(pair.First.AsSpan(0, pair.Second)))]);
}
