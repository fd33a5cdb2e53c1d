using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Docs;

/// <summary>The manual has a page for everything the library knows, and its links lead somewhere.</summary>
public sealed class ManualTests
{
    [Fact]
    public void Has_a_page_with_a_worked_example_for_every_kind()
    {
        foreach (var kind in ChartKind.All)
        {
            var page = ManualPage.Read(kind.Id.Replace("prime", "-prime", StringComparison.Ordinal) + "-chart.md");

            page.Text.ShouldContain($"Kind `{kind.Id}`", customMessage: page.Name);
            page.Examples.ShouldContain(example => example.StartsWith("kind ", StringComparison.Ordinal) && example.Contains($" {kind.Id}\n", StringComparison.Ordinal), page.Name);
        }
    }

    [Fact]
    public void Has_a_page_for_every_rule()
    {
        foreach (var rule in Rules())
            ManualPage.All("methods").ShouldContain(page => page.Text.Contains($"Rule `{rule.Id}`", StringComparison.Ordinal), rule.Id);
    }

    [Fact]
    public void Has_a_page_for_every_method()
    {
        foreach (var method in Method.All)
            ManualPage.All("methods").ShouldContain(page => page.Text.Contains($"Method `{method.Id}`", StringComparison.Ordinal), method.Id);
    }

    [Fact]
    public void Lists_every_page_in_its_index()
    {
        var index = ManualPage.Read("README.md");

        foreach (var page in ManualPage.All("methods").Where(page => page.Name != index.Name))
            index.Links.ShouldContain(page.Name, StringComparer.Ordinal);
    }

    [Fact]
    public void Has_links_that_lead_to_files()
    {
        foreach (var page in ManualPage.All())
        {
            var folder = Path.GetDirectoryName(page.Path)!;
            foreach (var link in page.Links)
                (File.Exists(Path.Combine(folder, link)) || Directory.Exists(Path.Combine(folder, link))).ShouldBeTrue($"{page.Name} links to {link}");
        }
    }

    /// <summary>Every rule that can be made, at its default or at a length of 5.</summary>
    private static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
        .Select(type =>
        {
            var constructor = type.GetConstructors().Single();
            return (Rule)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : parameter.ParameterType == typeof(int) ? 5 : Ties.Break)]);
        });
}
