using Cairn.Testing;

namespace Cairn.Spc.Tests.Cusums;

/// <summary>The worked example of docs/methods/cusum.md is what the library computes.</summary>
public sealed class CusumManualTests
{
    [Fact]
    public void The_page_shows_what_is_computed()
    {
        var page = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "methods", "cusum.md"));
        int[] cases = [3, 17, 30, 33, 36, 38, 41, 43];
        var analysis = BernoulliCusum.Analyse([.. Enumerable.Range(1, 60).Select(number => cases.Contains(number))], new() { P0 = 0.05 });

        foreach (var number in cases.Concat([1, 4, 44, 60]))
        {
            var isEvent = cases.Contains(number) ? "yes" : "no";
            page.ShouldContain(FormattableString.Invariant(
                $"| {number} | {isEvent} | {analysis.Upper[number - 1]:F4} | {analysis.Lower[number - 1]:F4} |"));
        }

        page.ReplaceLineEndings(" ").Replace(" > ", " ", StringComparison.Ordinal).ShouldContain(CusumWords.Describe(analysis));
    }
}
