using Cairn.Instruments;
using static Cairn.Instruments.AnswerGroup;

namespace Cairn.Tests.Instruments;

/// <summary>No group of fewer than five is seen, nor found by subtracting what is seen.</summary>
public sealed class DisclosureTests
{
    private const int Fewest = 5;

    [Theory]
    [InlineData(0, 4, 0, 0, "")]
    [InlineData(0, 5, 0, 0, "All, Working")]
    [InlineData(3, 6, 0, 0, "All")]
    [InlineData(5, 6, 0, 0, "All, Leading, Working")]
    [InlineData(2, 6, 5, 0, "All, Working")]
    [InlineData(2, 7, 3, 0, "All, Working")]
    [InlineData(2, 3, 2, 0, "All")]
    [InlineData(0, 6, 0, 3, "All")]
    [InlineData(0, 6, 0, 5, "All, Working, Invited")]
    [InlineData(0, 3, 0, 6, "Invited")]
    [InlineData(0, 0, 0, 5, "All, Invited")]
    [InlineData(3, 6, 0, 5, "All, Invited")]
    public void Shows_what_it_can(int leading, int working, int partners, int invited, string shown) =>
        string.Join(", ", Disclosure.Of(Counts(leading, working, partners, invited)).Order()).ShouldBe(shown);

    /// <summary>Every world of up to nine people in each group, attacked with every subtraction there is.</summary>
    [Fact]
    public void No_subtraction_finds_a_small_group()
    {
        foreach (var counts in Worlds())
        {
            var shown = Disclosure.Of(counts);
            var groups = shown.Where(group => group != All).ToList();
            groups.TrueForAll(group => counts[group] >= Fewest).ShouldBeTrue();
            if (!shown.Contains(All))
                continue;

            var total = counts.Values.Sum();
            total.ShouldBeGreaterThanOrEqualTo(Fewest);
            for (var taken = 0; taken < 1 << groups.Count; taken++)
                ShouldBeNobodyOrEnough(total - groups.Where((_, at) => (taken >> at & 1) == 1).Sum(group => counts[group]), counts);
        }
    }

    /// <summary>Whoever made the links may have used them: what they answered is known, and taken away too.</summary>
    [Fact]
    public void Not_even_with_all_the_links_in_hand()
    {
        foreach (var counts in Worlds())
        {
            var shown = Disclosure.Of(counts);
            if (!shown.Contains(All))
                continue;
            var byAccount = counts.Where(group => group.Key != Invited).Sum(group => group.Value);
            var groups = shown.Where(group => group is not (All or Invited)).ToList();
            for (var taken = 0; taken < 1 << groups.Count; taken++)
                ShouldBeNobodyOrEnough(byAccount - groups.Where((_, at) => (taken >> at & 1) == 1).Sum(group => counts[group]), counts);
        }
    }

    private static void ShouldBeNobodyOrEnough(int left, IReadOnlyDictionary<AnswerGroup, int> counts) =>
        (left == 0 || left >= Fewest).ShouldBeTrue($"{left} are left of {string.Join(", ", counts)}");

    private static IEnumerable<IReadOnlyDictionary<AnswerGroup, int>> Worlds() =>
        from leading in Enumerable.Range(0, 10) from working in Enumerable.Range(0, 10) from partners in Enumerable.Range(0, 10) from invited in Enumerable.Range(0, 10) select Counts(leading, working, partners, invited);

    private static Dictionary<AnswerGroup, int> Counts(int leading, int working, int partners, int invited) =>
        new() { [Leading] = leading, [Working] = working, [Partners] = partners, [Invited] = invited };
}
