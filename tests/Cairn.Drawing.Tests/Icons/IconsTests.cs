using System.Xml.Linq;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Icons;

public class IconsTests
{
    public static TheoryData<Variation> Variations => [.. Enum.GetValues<Variation>()];

    public static TheoryData<Assurance> Assurances => [.. Enum.GetValues<Assurance>()];

    [Fact]
    public void Each_state_has_its_own_drawing_and_its_own_word()
    {
        var drawings = Enum.GetValues<Variation>().Select(state => Drawing.Icons.Variation(state)).Concat(Enum.GetValues<Assurance>().Select(state => Drawing.Icons.Assurance(state))).ToArray();

        drawings.Length.ShouldBe(10);
        drawings.Select(Pictures).Distinct().Count().ShouldBe(10);
        drawings.Select(drawing => XDocument.Parse(drawing).Root!.Attribute("aria-label")!.Value).Distinct().Count().ShouldBe(10);
    }

    [Theory]
    [InlineData(Variation.ImprovementLow, "improvement, low", "cairn-improvement")]
    [InlineData(Variation.ConcernHigh, "concern, high", "cairn-concern")]
    [InlineData(Variation.NeutralHigh, "special cause, high", "cairn-neutral")]
    [InlineData(Variation.CommonCause, "common cause", "cairn-common")]
    public void Says_in_a_word_and_in_shape_what_it_means(Variation variation, string word, string style)
    {
        VariationWord.Of(variation).ShouldBe(word);
        Drawing.Icons.Variation(variation).ShouldContain($"aria-label=\"{word}\"");
        Drawing.Icons.Variation(variation).ShouldContain(style);
    }

    [Theory]
    [InlineData(Assurance.ConsistentPass, "target met consistently")]
    [InlineData(Assurance.ConsistentFail, "target missed consistently")]
    [InlineData(Assurance.Inconsistent, "target met or missed by chance")]
    public void Says_whether_the_target_will_be_met(Assurance assurance, string word) =>
        Drawing.Icons.Assurance(assurance).ShouldContain($"aria-label=\"{VariationWord.Of(assurance)}\"", customMessage: word);

    [Theory]
    [MemberData(nameof(Variations))]
    public void Variation_looks_as_approved(Variation state) => ApprovedFile.Check(Drawing.Icons.Variation(state), "Icons", "variation-" + state);

    [Theory]
    [MemberData(nameof(Assurances))]
    public void Assurance_looks_as_approved(Assurance state) => ApprovedFile.Check(Drawing.Icons.Assurance(state), "Icons", "assurance-" + state);

    private static string Pictures(string drawing) => string.Concat(XDocument.Parse(drawing).Root!.Elements().Select(element => element.ToString()));
}
