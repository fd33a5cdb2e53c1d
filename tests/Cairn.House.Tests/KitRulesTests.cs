using System.Text.RegularExpressions;
using Cairn.Testing;

namespace Cairn.House.Tests;

/// <summary>The kit: parts that render what they are given, all to be seen in the gallery.</summary>
public sealed partial class KitRulesTests
{
    private static readonly string Shared = Path.Combine(SharedFolder.Repository, "src", "Cairn", "Shared");

    public static TheoryData<string> Components => [.. Directory.EnumerateFiles(Path.Combine(Shared, "Kit"), "*.razor").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Components))]
    public void Every_component_is_in_the_gallery(string component) =>
        Directory.EnumerateFiles(Path.Combine(Shared, "Layout", "Gallery"), "*.razor").Any(path => File.ReadAllText(path) is var text && (text.Contains($"<{component} ", StringComparison.Ordinal) || text.Contains($"<{component}>", StringComparison.Ordinal)))
            .ShouldBeTrue();

    /// <summary>Switched on and off, each of a choice, refused and not: a state that is never drawn is never looked at, nor asked by axe.</summary>
    [Theory]
    [MemberData(nameof(Components))]
    public void Every_state_of_a_component_is_in_the_gallery(string component)
    {
        var shown = Directory.EnumerateFiles(Path.Combine(Shared, "Layout", "Gallery"), "*.razor").SelectMany(path => TagsOf(component, File.ReadAllText(path))).ToList();

        States(component).Where(state => !shown.Any(state.IsIn)).Select(state => state.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Features_are_made_of_the_kit()
    {
        var application = Path.GetDirectoryName(Shared)!;
        var pages = Directory.EnumerateFiles(application, "*.razor", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(application, path))
            .Where(path => path.Split(Path.DirectorySeparatorChar)[0] is not ("Shared" or "bin" or "obj")).ToList();

        pages.Count.ShouldBeGreaterThan(20);
        pages.Where(path => File.ReadAllText(Path.Combine(application, path)) is var text && (text.Contains("<button", StringComparison.Ordinal) || text.Contains("class=\"button", StringComparison.Ordinal) || text.Contains("class=\"tag\"", StringComparison.Ordinal) || text.Contains("class=\"tag ", StringComparison.Ordinal)))
            .ShouldBeEmpty("a Button or a Tag of the kit was expected");
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void A_component_fetches_nothing_and_knows_no_feature(string component)
    {
        var text = File.ReadAllText(Path.Combine(Shared, "Kit", component + ".razor"));

        text.Split('\n').Where(line => line.StartsWith("@inject", StringComparison.Ordinal) && line.Trim() != "@inject Words Words").ShouldBeEmpty();
        text.ShouldNotContain("Actor");
        text.ShouldNotContain("Async");
    }

    /// <summary>What a component is given that makes it look otherwise.</summary>
    private static IEnumerable<(string Name, Func<string, bool> IsIn)> States(string component)
    {
        foreach (Match given in Parameter().Matches(File.ReadAllText(Path.Combine(Shared, "Kit", component + ".razor"))))
        {
            var (type, name) = (given.Groups["type"].Value, given.Groups["name"].Value);
            bool IsGiven(string tag) => Regex.IsMatch(tag, $@"\s{name}(=|\s|/|>|$)", RegexOptions.None, TimeSpan.FromSeconds(1));
            if (type == "Outcome")
            {
                foreach (var kind in (string[])["Overtaken", "NotFound", "NotAllowed", "Refused"])
                    yield return ($"Outcome.{kind}", tag => tag.Contains($"Outcome.{kind}", StringComparison.Ordinal));
            }
            else if (EnumValues(type) is { Count: > 0 } values)
            {
                foreach (var value in values)
                    yield return ($"{name}=\"{type}.{value}\"", tag => tag.Contains($"{type}.{value}", StringComparison.Ordinal) || (value == (given.Groups["usual"].Value is { Length: > 0 } usual ? usual : values[0]) && !IsGiven(tag)));
            }
            else if (type is "bool" or "IReadOnlyList<Refusal>")
            {
                yield return ($"with {name}", IsGiven);
                if ((component, name) != ("Message", "Inside")) // by itself it is the whole page, as on every page of a problem
                    yield return ($"without {name}", tag => !IsGiven(tag) || component is "ErrorSummary");
            }
        }
    }

    private static List<string> EnumValues(string type) => Path.Combine(Shared, "Kit", type + ".cs") is var path && File.Exists(path) && File.ReadAllText(path) is var text && text.Contains("public enum " + type, StringComparison.Ordinal)
        ? [.. EnumValue().Matches(text).Select(match => match.Groups["value"].Value)]
        : [];

    /// <summary>Each use of a component, up to the next one.</summary>
    private static IEnumerable<string> TagsOf(string component, string text) =>
        Regex.Split(text, "(?=<[A-Z])", RegexOptions.None, TimeSpan.FromSeconds(1)).Where(tag => Regex.IsMatch(tag, $@"^<{component}[\s>/]", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(tag => tag.Split('\n')[0]);

    [GeneratedRegex(@"\[Parameter[^\]]*\]\s+public (?<type>[A-Za-z<>?]+) (?<name>[A-Z][A-Za-z]*) \{[^}]*\}( = [A-Za-z]+\.(?<usual>[A-Za-z]+);)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\s{4}(?<value>[A-Z][A-Za-z]*),", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnumValue();
}
