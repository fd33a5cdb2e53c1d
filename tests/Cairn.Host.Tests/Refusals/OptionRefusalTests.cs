namespace Cairn.Host.Tests.Refusals;

/// <summary>Options that cannot be meant: the sentence names the option and what was expected.</summary>
public sealed class OptionRefusalTests
{
    private const string Rows = "p,v,n,f 1,1,9,a 2,2,9,b 3,4,9,c";
    private const string Chart = "--period p --value v ";

    [Theory]
    [InlineData("--kind x", "iprime")]
    [InlineData("--kind pie", "auto")]
    [InlineData("--method shewhart", "western-electric")]
    [InlineData("--direction up", "higher")]
    [InlineData("--aggregate fortnight", "quarter")]
    [InlineData("--target-at-limit equal", "missed")]
    public void Refuses_a_word_it_does_not_know_and_lists_those_it_does(string option, string known) =>
        Charted.Run(Rows, Chart + option).ShouldBeRefused(option.Split(' ')[0], option.Split(' ')[1], known);

    [Theory]
    [InlineData("--value w", "\"w\"")]
    [InlineData("--denominator beds", "\"beds\"")]
    [InlineData("--facet ward", "\"ward\"")]
    [InlineData("--where ward=3", "\"ward\"")]
    [InlineData("--target-column goal", "\"goal\"")]
    public void Refuses_a_column_that_is_not_there(string option, string column) =>
        Charted.Run(Rows, "--kind i --period p " + option).ShouldBeRefused("data.csv", column, "\"p\", \"v\", \"n\"");

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    public void Refuses_a_kind_without_the_denominator_it_needs(string kind) =>
        Charted.Run(Rows, Chart + "--kind " + kind).ShouldBeRefused("--denominator", kind);

    [Theory]
    [InlineData("c")]
    [InlineData("g")]
    [InlineData("t")]
    [InlineData("xbar")]
    [InlineData("s")]
    public void Refuses_a_denominator_that_the_kind_cannot_use(string kind) =>
        Charted.Run(Rows, Chart + "--denominator n --kind " + kind).ShouldBeRefused("--denominator", kind);

    [Theory]
    [InlineData("--where v", "--where v")]
    [InlineData("--where =1", "--where =1")]
    [InlineData("--where v=77", "77")]
    public void Refuses_a_filter_that_keeps_nothing(string option, string word) => Charted.Run(Rows, Chart + "--kind i " + option).ShouldBeRefused(word);

    [Fact]
    public void Reads_a_filter_up_to_its_first_equals_sign()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v,a b\n1,2,c=d\n2,3,c\n3,4,c=d\n");

        Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v", "--where", "a b=c=d", "--json").ShouldBeDone().Json.Each("x").ShouldBe("1 3");
    }

    [Fact]
    public void Joins_several_filters_with_and() =>
        Charted.Json("p,v,a,b 1,1,x,y 2,2,x,z 3,3,w,y", "--kind run --period p --value v --where a=x --where b=y").Each("x").ShouldBe("1");

    [Theory]
    [InlineData("--screen --no-screen", "--no-screen")]
    [InlineData("--bogus", "--bogus")]
    [InlineData("--kind i extra", "extra")]
    [InlineData("--target", "--target")]
    [InlineData("--kind", "--kind")]
    [InlineData("--out", "--out")]
    [InlineData("--kind i --kind c", "--kind")]
    [InlineData("--target 1 --target 2", "--target")]
    public void Refuses_options_that_do_not_fit(string options, string word) => Charted.Run(Rows, Chart + options).ShouldBeRefused(word);

    [Fact]
    public void Refuses_a_chart_without_its_period() => Charted.Run(Rows, "--value v").ShouldBeRefused("--period");

    [Theory]
    [InlineData("chart")]
    [InlineData("funnel")]
    [InlineData("cusum")]
    [InlineData("pareto")]
    public void Refuses_a_verb_without_a_file(string verb) => Cli.Run(verb).ShouldBeRefused("file", $"cairn {verb} --help");

    [Fact]
    public void Refuses_a_verb_it_does_not_know() => Cli.Run("draw", "falls.csv").ShouldBeRefused("draw");

    [Fact]
    public void Refuses_in_words_that_hold_no_machine_names()
    {
        string[] commands = ["--kind i --target 1 --target 2", "--bogus", "--kind", "--kind i extra", "--baseline x"];
        foreach (var options in commands)
        {
            var error = Charted.Run(Rows, Chart + options).ShouldBeRefused().Error;
            error.ShouldNotContain("Exception");
            error.ShouldNotContain("System.");
            error.ShouldNotContain("Parameter");
        }
    }
}
