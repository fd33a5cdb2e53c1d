namespace Cairn.Measures;

/// <summary>What would make a better family of measures, and why (A Shah, BMJ 2019;364:l649: one or two outcomes tied to the aim, a few processes, one or two balancing, five to eight in all).</summary>
/// <param name="Words">The key of a sentence.</param>
/// <param name="Arguments">What fills its gaps.</param>
public sealed record FamilyAdvice(string Words, params IReadOnlyList<object> Arguments)
{
    private const int Fewest = 5;
    private const int Most = 8;
    private const int MostOfAKind = 2;

    public static IReadOnlyList<FamilyAdvice> For(IReadOnlyList<MeasureText> family) => family.Count == 0 ? [] : [.. All(family)];

    private static IEnumerable<FamilyAdvice> All(IReadOnlyList<MeasureText> family)
    {
        var outcomes = Of(family, MeasureType.Outcome);
        if (outcomes.Count == 0)
            yield return new("FamilyNoOutcome");
        if (outcomes.Count > MostOfAKind)
            yield return new("FamilyManyOutcomes", outcomes.Count);
        foreach (var outcome in outcomes.Where(outcome => outcome.Aim is null))
            yield return new("FamilyOutcomeWithoutAim", outcome.Name);

        var processes = Of(family, MeasureType.Process);
        if (processes.Count == 0)
            yield return new("FamilyNoProcess");
        foreach (var process in processes.Where(process => process.Idea.Length == 0 && process.Part.Length == 0))
            yield return new("FamilyProcessWithoutIdea", process.Name);

        var balancing = Of(family, MeasureType.Balancing);
        if (balancing.Count == 0)
            yield return new("FamilyNoBalancing");
        if (balancing.Count > MostOfAKind)
            yield return new("FamilyManyBalancing", balancing.Count);
        foreach (var collected in balancing.Where(measure => !measure.IsCollectedAlready))
            yield return new("FamilyBalancingCollectedAnew", collected.Name);

        if (family.Count < Fewest)
            yield return new("FamilyFew", family.Count);
        if (family.Count > Most)
            yield return new("FamilyMany", family.Count);
        if (!family.Any(measure => measure.Domain is QualityDomain.Experience or QualityDomain.PersonCentred))
            yield return new("FamilyNoExperience");
    }

    private static List<MeasureText> Of(IReadOnlyList<MeasureText> family, MeasureType type) => [.. family.Where(measure => measure.Type == type)];
}
