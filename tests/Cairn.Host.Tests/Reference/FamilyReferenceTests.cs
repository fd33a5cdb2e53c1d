using Cairn.Testing;

namespace Cairn.Host.Tests.Reference;

/// <summary>The reference funnels and CUSUM through the command line.</summary>
public sealed class FamilyReferenceTests
{
    public static TheoryData<string> Funnels => [.. ReferenceCase.Names("funnel").DefaultIfEmpty("absent")];

    public static TheoryData<string> Cusums => [.. ReferenceCase.Names("cusum").DefaultIfEmpty("absent")];

    [Theory]
    [MemberData(nameof(Funnels))]
    public void Funnels_agree(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("funnel", name);
        var expected = reference.Result;

        var result = Cli.Run(
            "funnel", reference.CsvPath, "--json", "--unit", expected.GetProperty("unit").GetString()!,
            "--value", expected.GetProperty("numerator").GetString()!, "--denominator", expected.GetProperty("denominator").GetString()!,
            "--kind", expected.GetProperty("kind").GetString()!, "--multiply", expected.GetProperty("multiply").GetRawText()).ShouldBeDone().Json;

        foreach (var name2 in new[] { "target", "overdispersion", "tau2" })
            JsonAgreement.ShouldAgree(result.GetProperty(name2), expected.GetProperty(name2), name2);
        var points = result.GetProperty("points").EnumerateArray().ToList();
        points.Count.ShouldBe(reference.Points.Count);
        foreach (var (point, wanted) in points.Zip(reference.Points))
            JsonAgreement.ShouldAgree(point, wanted);
    }

    [Theory]
    [MemberData(nameof(Cusums))]
    public void Cusums_agree(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("cusum", name);
        var expected = reference.Result;

        var result = Cli.Run(
            "cusum", reference.CsvPath, "--json", "--period", "case", "--value", "event", "--p0", expected.GetProperty("p0").GetRawText(),
            "--odds-ratio", expected.GetProperty("oddsRatio").GetRawText(), "--limit", expected.GetProperty("limit").GetRawText()).ShouldBeDone().Json;

        foreach (var side in new[] { "upper", "lower", "signals" })
        {
            var found = result.GetProperty(side).EnumerateArray().ToList();
            var wanted = expected.GetProperty(side).EnumerateArray().ToList();
            found.Count.ShouldBe(wanted.Count, side);
            foreach (var (a, b) in found.Zip(wanted))
                JsonAgreement.ShouldAgree(a, b, side);
        }
    }
}
