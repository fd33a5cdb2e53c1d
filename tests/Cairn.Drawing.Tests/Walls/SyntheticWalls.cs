using Cairn.Drawing.Tests.Charts;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Walls;

/// <summary>Walls of made-up wards: a few that change, many that do not.</summary>
public static class SyntheticWalls
{
    public static readonly DateOnly Start = new(2022, 1, 1);

    public static WallChart Ward(string name, Func<int, double> value, int months = 36, Direction direction = Direction.LowerIsBetter, ChartKind? kind = null) =>
        new(name, ControlChart.Analyse(kind ?? ChartKind.I, Months.From(Start, [.. Enumerable.Range(0, months).Select(value)]), new() { Direction = direction, Baseline = months > 18 ? Baseline.FirstPoints(18) : Baseline.All }));

    public static IReadOnlyList<WallChart> Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var noise = Months.Noise(36, (uint)(17 + i));
            var change = i % 9 == 0 ? -3.0 : i % 13 == 0 ? 3.5 : 0;
            return Ward(NameOf(i), month => Math.Round(Math.Max(0, 10 + 3 * noise[month] + (month > 24 ? change : 0)), 1));
        }),
    ];

    private static string NameOf(int index) => index switch
    {
        3 => "The Princess Alexandra Memorial Community Hospital, older people’s rehabilitation",
        4 => "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        5 => "Ward <7> & \"friends\"",
        _ => "Ward " + (index + 1),
    };
}
