namespace Cairn.Host.Tests.Charting;

/// <summary>Targets, and what Making Data Count says of them.</summary>
public sealed class TargetTests
{
    private const string Mdc = "--kind i --method making-data-count --period p --value v ";

    [Fact]
    public void Follows_a_column_that_changes_over_time() =>
        Charted.Json("p,v,t 2,2,8 1,4,5.5 3,3,", "--kind i --period p --value v --target-column t").Each("target").ShouldBe("5.5 8 null");

    [Fact]
    public void Takes_the_column_in_plotted_units() =>
        Charted.Json("p,v,n,t 1,4,10,95 2,2,10,90", "--kind p --period p --value v --denominator n --multiply 100 --target-column t").Each("target").ShouldBe("95 90");

    [Fact]
    public void Is_null_without_one() => Charted.Json("p,v 1,4 2,2", "--kind i --period p --value v").Each("target").ShouldBe("null null");

    [Fact]
    public void Refuses_both_ways_at_once() =>
        Charted.Run("p,v,t 1,4,5", "--kind i --period p --value v --target 3 --target-column t").ShouldBeRefused("--target", "--target-column");

    [Fact]
    public void Refuses_text_in_the_column() =>
        Charted.Run("p,v,t 1,4,5 2,4,high", "--kind i --period p --value v --target-column t").ShouldBeRefused("data.csv", "row 3", "\"t\"", "high");

    [Theory]
    [InlineData("higher", "met", "consistent_pass")]
    [InlineData("higher", "missed", "consistent_fail")]
    [InlineData("lower", "met", "consistent_pass")]
    [InlineData("lower", "missed", "consistent_fail")]
    public void Says_what_a_target_equal_to_both_limits_counts_as(string direction, string atLimit, string assurance) =>
        Charted.Json("p,v 1,100 2,100 3,100", Mdc + $"--target 100 --direction {direction} --target-at-limit {atLimit}").GetProperty("assurance").GetString().ShouldBe(assurance);

    [Theory]
    [InlineData("higher", "met", "consistent_pass")]
    [InlineData("higher", "missed", "inconsistent")]
    [InlineData("lower", "met", "inconsistent")]
    [InlineData("lower", "missed", "consistent_fail")]
    public void Says_what_a_target_equal_to_the_lower_limit_counts_as(string direction, string atLimit, string assurance) =>
        Charted.Json("p,v 1,2 2,3 3,1", $"--kind c --method making-data-count --period p --value v --target 0 --direction {direction} --target-at-limit {atLimit}")
            .GetProperty("assurance").GetString().ShouldBe(assurance);

    [Theory]
    [InlineData("higher", "met", "inconsistent")]
    [InlineData("higher", "missed", "consistent_fail")]
    [InlineData("lower", "met", "consistent_pass")]
    [InlineData("lower", "missed", "inconsistent")]
    public void Says_what_a_target_equal_to_the_upper_limit_counts_as(string direction, string atLimit, string assurance) =>
        Charted.Json("p,v,n 1,9,10 2,10,10 3,9,10", $"--kind p --method making-data-count --period p --value v --denominator n --target 1 --direction {direction} --target-at-limit {atLimit}")
            .GetProperty("assurance").GetString().ShouldBe(assurance);

    [Theory]
    [InlineData("higher", 1, "consistent_pass")]
    [InlineData("higher", 11, "inconsistent")]
    [InlineData("higher", 30, "consistent_fail")]
    [InlineData("lower", 1, "consistent_fail")]
    [InlineData("lower", 11, "inconsistent")]
    [InlineData("lower", 30, "consistent_pass")]
    public void Judges_the_target_against_the_limits(string direction, int target, string assurance) =>
        Charted.Json("p,v 1,10 2,12 3,10 4,12", Mdc + $"--direction {direction} --target {target}").GetProperty("assurance").GetString().ShouldBe(assurance);

    [Theory]
    [InlineData("--direction neutral --target 5")]
    [InlineData("--target 5")]
    [InlineData("--direction higher")]
    public void Says_nothing_without_a_direction_or_a_target(string options) =>
        Charted.Json("p,v 1,10 2,12 3,10 4,12", Mdc + options).GetProperty("assurance").Word().ShouldBe("null");
}
