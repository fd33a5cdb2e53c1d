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
