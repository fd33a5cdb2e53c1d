using System.Text.Json;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Cusums;

/// <summary>The CUSUM of another program, reproduced to 1e-9 relative or 1e-12 absolute.</summary>
public sealed class CusumReferenceTests
{
    [Fact]
    public void Reproduces_the_reference()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        using var reference = JsonDocument.Parse(File.ReadAllText(SharedFolder.Path("reference", "cusum", "cabg-death.json")));
        var root = reference.RootElement;
        var csv = SharedFolder.Path("reference", "cusum", root.GetProperty("csv").GetString()!);
        var events = File.ReadLines(csv).Skip(1).Select(line => line.EndsWith(",1", StringComparison.Ordinal)).ToArray();

        var analysis = BernoulliCusum.Analyse(events, new()
        {
            P0 = root.GetProperty("p0").GetDouble(),
            OddsRatio = root.GetProperty("oddsRatio").GetDouble(),
            Limit = root.GetProperty("limit").GetDouble(),
        });

        Same(analysis.Upper, root.GetProperty("upper"));
        Same(analysis.Lower, root.GetProperty("lower"));
        analysis.Signals.Select(signal => signal.Case)
            .ShouldBe(root.GetProperty("signals").EnumerateArray().Select(signal => signal.GetInt32()));
        analysis.Signals.ShouldHaveSingleItem().Side.ShouldBe(CusumSide.Lower);
    }

    private static void Same(IReadOnlyList<double> actual, JsonElement expected)
    {
        actual.Count.ShouldBe(expected.GetArrayLength());
        foreach (var (value, other) in actual.Zip(expected.EnumerateArray().Select(item => item.GetDouble())))
            value.ShouldBe(other, Math.Max(1e-12, 1e-9 * Math.Abs(other)));
    }
}
