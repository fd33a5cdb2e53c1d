using Cairn.Measures;
using Cairn.Organisations;

namespace Cairn.Tests.Measures;

public sealed class DoubtingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly (double Value, double Size)[] Steady = [(10, 100), (12, 100), (9, 98), (11, 103), (10, 99), (12, 101), (8, 100), (11, 100), (10, 97)];

    [Theory]
    [InlineData(9, 11, 100, null)]
    [InlineData(9, 60, 100, DoubtKind.Outlier)]
    [InlineData(9, 22, 210, DoubtKind.DenominatorChange)]
    [InlineData(9, 5, 49, DoubtKind.DenominatorChange)]
    [InlineData(12, 11, 100, DoubtKind.Gap)]
    [InlineData(30, 11, 100, DoubtKind.Future)]
    public void Asks_about_what_looks_odd(int month, double value, double size, DoubtKind? asked) =>
        Doubting.About([new(Measuring.Month(month), new(value, size))], Known(), Measuring.Referrals, Today).Select(doubt => (DoubtKind?)doubt.Kind).FirstOrDefault().ShouldBe(asked);

    [Fact]
    public void Of_the_first_few_nothing_is_odd_yet() =>
        Doubting.About([new(Measuring.Month(3), new(60, 100))], Known().Take(3), Measuring.Referrals, Today).ShouldBeEmpty();

    [Fact]
    public void Where_a_process_changed_its_new_numbers_are_asked_about_once()
    {
        Reading[] known = [.. Known(), new(new(Guid.Empty), "", Measuring.Month(9), new(60, 100), new(1, new PersonId(Guid.Empty), default, ""))];

        Doubting.About([new(Measuring.Month(10), new(58, 100))], known, Measuring.Referrals, Today).ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_is_compared_with_the_others() =>
        Doubting.About([new(Measuring.Month(4), new(61, 99))], Known(), Measuring.Referrals, Today).Single().Kind.ShouldBe(DoubtKind.Outlier);

    private static IEnumerable<Reading> Known() => Steady.Select((found, i) => new Reading(new(Guid.Empty), "", Measuring.Month(i), new(found.Value, found.Size), new(1, new PersonId(Guid.Empty), default, "")));
}
