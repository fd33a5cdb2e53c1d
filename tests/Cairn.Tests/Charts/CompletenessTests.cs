using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Tests.Measures;

namespace Cairn.Tests.Charts;

public sealed class CompletenessTests
{
    private static readonly DateOnly Today = new(2024, 12, 15);

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 11, 11, 0)]
    [InlineData(new[] { 0, 1, 5, 10 }, 11, 4, 4)]
    [InlineData(new[] { 3 }, 8, 1, 7)]
    [InlineData(new[] { 10, 11 }, 2, 2, 0)]
    public void Counts_the_periods_that_are_over(int[] months, int expected, int found, int longest) =>
        Of(Measuring.Referrals, months).ShouldBe(new(Measuring.Month(months[0]), expected, found, longest));

    [Fact]
    public void What_is_collected_no_longer_is_not_missing() =>
        Of(Measuring.Referrals with { RetireOn = new(2024, 3, 31) }, 0, 2).ShouldBe(new(Measuring.Month(0), 3, 2, 1));

    [Fact]
    public void Without_a_reading_nothing_is_expected() => Of(Measuring.Referrals).ShouldBe(new(null, 0, 0, 0));

    private static Completeness Of(MeasureText text, params int[] months) =>
        Completeness.Of(months.Select(month => new ShownReading(new Reading(new(Guid.Empty), "", Measuring.Month(month), new(3, 40), new(1, new PersonId(Guid.Empty), default, "")), default, IsHidden: true)), text, Today);
}
