using System.Text.RegularExpressions;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Docs;

/// <summary>A page of the manual under docs.</summary>
internal sealed partial record ManualPage(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The contents of its fenced blocks marked "example", in order.</summary>
    public IReadOnlyList<string> Examples => [.. Example().Matches(Text).Select(match => match.Groups["wanted"].Value)];

    /// <summary>Where its relative links lead, without anchors.</summary>
    public IReadOnlyList<string> Links => [.. Link().Matches(Text).Select(match => match.Groups["wanted"].Value)];

    /// <summary>Every page below a folder of docs.</summary>
    public static IReadOnlyList<ManualPage> All(params string[] folder) =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine([SharedFolder.Repository, "docs", .. folder]), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new ManualPage(path, File.ReadAllText(path)))];

    /// <summary>A page of docs/methods.</summary>
    public static ManualPage Read(string name) => All("methods").Single(page => page.Name == name);

    [GeneratedRegex(@"^```example\n(?<wanted>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\((?!https?:)(?<wanted>[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
