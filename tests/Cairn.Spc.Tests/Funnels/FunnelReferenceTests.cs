using System.Globalization;
using System.Text.Json;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Funnels;

/// <summary>The funnels of another program, reproduced to 1e-9 relative or 1e-12 absolute.</summary>
public sealed class FunnelReferenceTests
{
    [Theory]
    [InlineData("ae-breaches-2018-06")]
    [InlineData("infections-uti")]
    public void Reproduces_the_reference(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        using var reference = JsonDocument.Parse(File.ReadAllText(SharedFolder.Path("reference", "funnel", name + ".json")));
        var root = reference.RootElement;
        var kind = root.GetProperty("kind").ValueEquals("proportion") ? FunnelKind.Proportion : FunnelKind.Rate;

        var analysis = FunnelPlot.Analyse(kind, Units(root.GetProperty("csv").GetString()!), new()
        {
            Multiply = root.GetProperty("multiply").GetDouble(),
        });

        Same(analysis.Target, root, "target");
        Same(analysis.Overdispersion, root, "overdispersion");
        Same(analysis.Tau2, root, "tau2");
        var points = root.GetProperty("points");
        analysis.Points.Length.ShouldBe(points.GetArrayLength());
        foreach (var (point, expected) in analysis.Points.Zip(points.EnumerateArray()))
            Same(point, expected);
    }

    private static void Same(FunnelPoint point, JsonElement expected)
    {
        point.Unit.ShouldBe(expected.GetProperty("unit").GetString());
        Same(point.Value, expected, "value");
        Same(point.Denominator, expected, "denominator");
        Same(point.Z, expected, "z");
        Same(point.Lower95, expected, "lower95");
        Same(point.Upper95, expected, "upper95");
        Same(point.Lower998, expected, "lower998");
        Same(point.Upper998, expected, "upper998");
        Same(point.Od95Multiplicative, expected, "od95Multiplicative");
        Same(point.Od95Additive, expected, "od95Additive");
        Same(point.Od998Multiplicative, expected, "od998Multiplicative");
        Same(point.Od998Additive, expected, "od998Additive");
    }

    private static void Same(double actual, JsonElement expected, string field)
    {
        var value = expected.GetProperty(field).GetDouble();
        actual.ShouldBe(value, Math.Max(1e-12, 1e-9 * Math.Abs(value)), field);
    }

    private static FunnelUnit[] Units(string csv) =>
    [
        .. File.ReadLines(SharedFolder.Path("reference", "funnel", csv)).Skip(1).Select(line => line.Split(','))
            .Select(cells => new FunnelUnit(cells[0], Number(cells[1]), Number(cells[2]))),
    ];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
