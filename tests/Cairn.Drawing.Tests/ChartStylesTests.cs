using Cairn.Drawing.Tests.Charts;

namespace Cairn.Drawing.Tests;

public class ChartStylesTests
{
    [Fact]
    public void Every_selector_is_ours_so_that_no_page_is_touched() =>
        ChartStyles.Css.Split('\n').Where(line => line.Contains('{') && !line.TrimStart().StartsWith('@')).ShouldAllBe(line => line.TrimStart().StartsWith(".cairn-") || line.TrimStart().StartsWith(":root"));

    [Fact]
    public void A_file_of_its_own_has_plain_colours_for_programs_without_custom_properties() =>
        SyntheticCases.All[0].Draw(320).ShouldContain(".cairn-label{fill:#1E2A2F;fill:var(--cairn-ink)}");

    [Fact]
    public void A_file_of_its_own_answers_to_dark_and_to_print()
    {
        var svg = SyntheticCases.All[0].Draw(320);

        svg.ShouldContain("@media (prefers-color-scheme:dark)");
        svg.ShouldContain("@media print");
    }
}
