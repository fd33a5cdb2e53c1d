using Cairn.Host.Commands;

namespace Cairn.Host.Tests.Helping;

/// <summary>--help teaches: what the verb does, its options, and three examples that run.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Verbs => ["chart", "funnel", "cusum", "pareto"];

    public static TheoryData<string> Commands => [.. Verbs.SelectMany(verb => Examples.For(verb.Data))];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Has_three_examples(string verb)
    {
        foreach (var flag in new[] { "--help", "-h", "-?" })
        {
            var help = Cli.Run(verb, flag).ShouldBeDone().Output;

            help.Split('\n').Count(line => line.TrimStart().StartsWith("cairn " + verb + " ", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal)).ShouldBe(3);
            help.ShouldContain("--where");
        }
    }

    [Theory]
    [InlineData("serve", 3)]
    [InlineData("backup", 2)]
    [InlineData("restore", 2)]
    [InlineData("check-audit", 1)]
    public void Shows_examples_of_the_verb_that_was_asked_about(string verb, int examples)
    {
        var help = Cli.Run(verb, "--help").ShouldBeDone().Output;

        var shown = help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        shown.Count.ShouldBe(examples);
        shown.ShouldAllBe(line => line == "cairn " + verb || line.StartsWith($"cairn {verb} ", StringComparison.Ordinal));
        foreach (var option in shown.SelectMany(line => line.Split(' ')).Where(word => word.StartsWith("--", StringComparison.Ordinal)))
            help[..help.IndexOf("Examples:", StringComparison.Ordinal)].ShouldContain(option);
    }

    [Fact]
    public void Lists_the_verbs()
    {
        var help = Cli.Run("--help").ShouldBeDone().Output;
        foreach (var verb in Verbs.Select(verb => verb.Data).Concat(["serve", "check-audit", "backup", "restore"]))
            help.ShouldContain("  " + verb);
        help.Split('\n').Count(line => line.StartsWith("  cairn ", StringComparison.Ordinal) && line.Contains("samples/", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(2);
        help.ShouldContain("http://localhost:5080");
    }

    [Fact]
    public void Names_every_option_of_the_contract()
    {
        var help = Cli.Run("chart", "--help").Output;
        foreach (var option in "--kind --period --value --denominator --facet --where --aggregate --multiply --phase-after --phase-at --baseline --baseline-range --centre --exclude --method --shift --trend --screen --no-screen --direction --target --target-column --target-at-limit --annotations --title --out --json --date-format".Split(' '))
            help.ShouldContain(option);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Shows_examples_that_run(string command)
    {
        using var cli = new Cli();
        var words = command.Split(' ')[1..];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].StartsWith("samples/", StringComparison.Ordinal))
                words[i] = Cli.Sample(words[i]["samples/".Length..]);
            if (i > 0 && words[i - 1] == "--out")
                words[i] = cli.PathOf(words[i]);
        }

        Cli.Run(words).ShouldBeDone();

        Directory.EnumerateFiles(cli.Folder).Count().ShouldBe(words.Count(word => word == "--out"));
    }

    [Fact]
    public void Prints_the_version() => Cli.Run("--version").ShouldBeDone().Output.ShouldNotBeNullOrWhiteSpace();
}
