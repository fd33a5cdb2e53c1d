using Cairn.Testing;

namespace Cairn.House.Tests;

/// <summary>The kit: parts that render what they are given, all to be seen in the gallery.</summary>
public sealed class KitRulesTests
{
    private static readonly string Shared = Path.Combine(SharedFolder.Repository, "src", "Cairn", "Shared");

    public static TheoryData<string> Components => [.. Directory.EnumerateFiles(Path.Combine(Shared, "Kit"), "*.razor").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Components))]
    public void Every_component_is_in_the_gallery(string component) =>
        Directory.EnumerateFiles(Path.Combine(Shared, "Layout", "Gallery"), "*.razor").Any(path => File.ReadAllText(path) is var text && (text.Contains($"<{component} ", StringComparison.Ordinal) || text.Contains($"<{component}>", StringComparison.Ordinal)))
            .ShouldBeTrue();

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
}
