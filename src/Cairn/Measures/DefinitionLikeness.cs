using Cairn.Shared.Language;

namespace Cairn.Measures;

/// <summary>Which definitions seem to mean the same: they share the words that few others have, and what a reading is.</summary>
internal sealed class DefinitionLikeness
{
    /// <summary>Half of what the shorter one says, rare words more than common ones.</summary>
    public const double Enough = .5;

    private const int MostTold = 3;

    private readonly IReadOnlyList<(MeasureId Measure, MeasureText Text)> all;
    private readonly Similarity similarity;

    /// <param name="all">All that are compared.</param>
    /// <param name="words">Which words say nothing.</param>
    public DefinitionLikeness(IReadOnlyList<(MeasureId Measure, MeasureText Text)> all, Words words)
    {
        this.all = all;
        similarity = new([.. all.Select(one => WordsOf(one.Text))], words);
    }

    /// <summary>What a definition is about.</summary>
    public static string WordsOf(MeasureText text) => $"{text.Name} {text.Numerator} {text.Denominator}";

    /// <summary>Others that seem to mean what one of them means.</summary>
    public IReadOnlyList<AlikeDefinition> AlikeTo(MeasureId measure)
    {
        var own = all.First(one => one.Measure == measure).Text;
        return Told(all.Where(one => one.Measure != measure && one.Text.Shape == own.Shape).Select(one => (one.Measure, one.Text, similarity.Of(WordsOf(own), WordsOf(one.Text)))));
    }

    /// <summary>Those that seem to mean what somebody is about to define; a name alone is enough.</summary>
    public IReadOnlyList<AlikeDefinition> AlikeTo(MeasureText text) =>
        Told(all.Select(one => (one.Measure, one.Text, Math.Max(similarity.Of(text.Name, one.Text.Name), similarity.Of(WordsOf(text), WordsOf(one.Text))))));

    private static IReadOnlyList<AlikeDefinition> Told(IEnumerable<(MeasureId Measure, MeasureText Text, double Likeness)> compared) =>
        [.. compared.Where(one => one.Likeness >= Enough).OrderByDescending(one => one.Likeness).Take(MostTold).Select(one => new AlikeDefinition(one.Measure, one.Text.Name))];
}
