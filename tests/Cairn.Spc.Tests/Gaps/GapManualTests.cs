using Cairn.Testing;

namespace Cairn.Spc.Tests.Gaps;

/// <summary>The worked example of docs/methods/equity-gap.md is what the library computes.</summary>
public sealed class GapManualTests
{
    private static readonly int[] English = [78, 81, 76, 80, 84, 82, 86, 85], Welsh = [48, 52, 50, 47, 66, 70, 69, 72];

    [Fact]
    public void The_page_shows_what_is_computed()
    {
        var page = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "methods", "equity-gap.md"));
        var analysis = EquityGap.Analyse(GapKind.Proportion, [.. English.Select((english, i) => new GapPeriod(Period.At(i), GapGroup.Of(english, 120), GapGroup.Of(Welsh[i], 120)))], 100);
        var change = analysis.Change!;

        page.ShouldContain(string.Join('\n', analysis.Points.Select((point, i) => FormattableString.Invariant($"| month {i + 1} | {English[i]} | {Welsh[i]} | {Said(point.Gap!.Value)} |"))));
        page.ShouldContain(FormattableString.Invariant($"| before | {change.Before.One:0.0}% | {change.Before.Other:0.0}% | {Said(change.Before.Gap)} |"));
        page.ShouldContain(FormattableString.Invariant($"| now | {change.Now.One:0.0}% | {change.Now.Other:0.0}% | {Said(change.Now.Gap)} |"));
        page.ShouldContain(FormattableString.Invariant($"| change | | | {Said(change.Change)} |"));
        page.ShouldContain($"The gap {analysis.Outcome.ToString().ToLowerInvariant()}.");
    }

    private static string Said(GapDifference gap) => FormattableString.Invariant($"{gap.Value:0.00} ({gap.Lower:0.00} to {gap.Upper:0.00})");
}
