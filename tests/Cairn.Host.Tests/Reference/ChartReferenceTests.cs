using System.Globalization;
using System.Text.Json;
using Cairn.Testing;

namespace Cairn.Host.Tests.Reference;

/// <summary>Every reference chart again, this time through the command line.</summary>
public sealed class ChartReferenceTests
{
    public static TheoryData<string> Spc => [.. ReferenceCase.Names("spc").DefaultIfEmpty("absent")];

    public static TheoryData<string> MakingDataCount => [.. ReferenceCase.Names("mdc").DefaultIfEmpty("absent")];

    [Theory]
    [MemberData(nameof(Spc))]
    public void Agrees_with_qicharts2(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("spc", name);
        var options = reference.Options;
        var kind = reference.Result.GetProperty("chart").GetString() switch { "pp" => "pprime", "up" => "uprime", "ip" => "iprime", var other => other! };
        var args = new List<string>
        {
            "chart", reference.CsvPath, "--json", "--kind", kind,
            "--period", options.GetProperty("x").GetString()!, "--value", options.GetProperty("y").GetString()!,
            "--multiply", options.GetProperty("multiply").GetRawText(),
            options.GetProperty("screenMovingRanges").GetBoolean() ? "--screen" : "--no-screen",
        };
        Add(args, options, "n", "--denominator");
        Add(args, options, "baselinePoints", "--baseline");
        Add(args, options, "phaseAfter", "--phase-after");
        Add(args, options, "excludePoints", "--exclude");

        var result = Cli.Run([.. args]).ShouldBeDone().Json;

        result.GetProperty("kind").GetString().ShouldBe(kind);
        var points = result.GetProperty("points").EnumerateArray().ToList();
        points.Count.ShouldBe(reference.Points.Count);
        foreach (var (point, expected) in points.Zip(reference.Points))
            JsonAgreement.ShouldAgree(point, expected, renamed: ("part", "phase"));
    }

    [Theory]
    [MemberData(nameof(MakingDataCount))]
    public void Agrees_with_NHSRplotthedots(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("mdc", name);
        var options = reference.Options;
        var args = new List<string>
        {
            "chart", reference.CsvPath, "--json", "--kind", "i", "--method", "making-data-count",
            "--period", options.GetProperty("date").GetString()!, "--value", options.GetProperty("value").GetString()!,
            "--direction", options.GetProperty("improvementDirection").GetString() switch { "increase" => "higher", "decrease" => "lower", _ => "neutral" },
            options.GetProperty("screenMovingRanges").GetBoolean() ? "--screen" : "--no-screen",
        };
        Add(args, options, "target", "--target");
        Add(args, options, "baselinePoints", "--baseline");
        Add(args, options, "newPhaseAt", "--phase-at");

        var result = Cli.Run([.. args]).ShouldBeDone().Json;

        result.GetProperty("variation").GetString().ShouldBe(reference.Result.GetProperty("variation").GetString());
        result.GetProperty("assurance").GetString().ShouldBe(reference.Result.GetProperty("assurance").GetString());
        foreach (var (point, expected) in result.GetProperty("points").EnumerateArray().Zip(reference.Points))
        {
            (point.GetProperty("phase").GetInt32() - 1).ShouldBe(expected.GetProperty("phase").GetInt32());
            JsonAgreement.ShouldAgree(point, expected, ("mean", "centre"), ("phase", null));
        }
    }

    private static void Add(List<string> args, JsonElement options, string name, string option)
    {
        if (options.TryGetProperty(name, out var value))
            args.AddRange([option, Text(value)]);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
    };
}
