using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Tests.Measuring;

public class PushApartTests
{
    [Fact]
    public void Leaves_what_does_not_collide() => Solved([10, 30, 60]).ShouldBe([10, 30, 60]);

    [Fact]
    public void Moves_two_as_far_as_each_other() => Solved([50, 52]).ShouldBe([46, 56]);

    [Fact]
    public void Keeps_to_the_bounds() => Solved([0, 1, 99.5, 100]).ShouldBe([0, 10, 90, 100]);

    [Fact]
    public void Keeps_the_order_of_equals()
    {
        var solved = Solved([50, 50, 50, 50]);
        for (var i = 1; i < solved.Length; i++)
            (solved[i] - solved[i - 1]).ShouldBe(10, 1e-9);
    }

    private static double[] Solved(double[] middles)
    {
        PushApart.Solve(middles, 10, 0, 100);
        return middles;
    }
}
