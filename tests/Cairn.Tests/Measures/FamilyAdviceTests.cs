using Cairn.Measures;

namespace Cairn.Tests.Measures;

/// <summary>The family of A Shah's box 2: waiting from referral to appointment.</summary>
public sealed class FamilyAdviceTests
{
    private static readonly MeasureText[] Box2 =
    [
        new() { Name = "Days from referral to first visit", Type = MeasureType.Outcome, Aim = 1, Shape = ReadingShape.Value },
        new() { Name = "Referrals that need more information", Type = MeasureType.Process, Idea = "New referral form" },
        new() { Name = "Patients who get a text two days before", Type = MeasureType.Process, Idea = "Text message" },
        new() { Name = "Attended visits", Type = MeasureType.Process, Idea = "Text message" },
        new() { Name = "Referrers who are satisfied", Type = MeasureType.Balancing, Domain = QualityDomain.Experience },
        new() { Name = "Staff who are satisfied", Type = MeasureType.Balancing, IsCollectedAlready = true },
    ];

    [Fact]
    public void Advises_little_about_a_good_family() => Said(Box2).ShouldBe(["FamilyBalancingCollectedAnew"], "the survey of referrers is new work");

    [Fact]
    public void Says_what_is_missing() => Said([.. Box2.Take(1).Select(outcome => outcome with { Aim = null })]).ShouldBe(["FamilyOutcomeWithoutAim", "FamilyNoProcess", "FamilyNoBalancing", "FamilyFew", "FamilyNoExperience"]);

    [Fact]
    public void Says_what_is_too_much() =>
        Said([.. Box2, .. Box2]).ShouldBe(["FamilyManyBalancing", "FamilyBalancingCollectedAnew", "FamilyBalancingCollectedAnew", "FamilyMany"]);

    [Fact]
    public void Says_nothing_before_there_is_one() => Said([]).ShouldBeEmpty();

    private static IEnumerable<string> Said(MeasureText[] family) => FamilyAdvice.For(family).Select(advice => advice.Words);
}
