using System.Text.RegularExpressions;
using Cairn.Testing;

namespace Cairn.House.Tests;

/// <summary>The walls inside the application: which feature may know which, and where ASP.NET ends.</summary>
public sealed partial class FeatureRulesTests
{
    private static readonly string Application = Path.Combine(SharedFolder.Repository, "src", "Cairn");

    /// <summary>The arrows between features, drawn in docs/start-here.md too. Everything may use what is shared.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Organisations"] = [],
        ["Notices"] = ["Organisations", "Accounts"],
        ["Accounts"] = ["Organisations"],
        ["People"] = ["Organisations", "Notices", "Accounts"],
        ["Problems"] = ["Organisations", "Notices", "Accounts"],
        ["Projects"] = ["Organisations", "Notices", "Accounts", "Problems"],
        ["Diagrams"] = ["Organisations", "Accounts", "Projects"],
        ["Journal"] = ["Organisations", "Accounts", "Projects"],
        ["Involvement"] = ["Organisations", "Notices", "Accounts", "People", "Projects"],
        ["Equity"] = ["Organisations", "Accounts", "Projects"],
        ["Measures"] = ["Organisations", "Accounts", "Projects", "Diagrams", "Equity"],
        ["Charts"] = ["Organisations", "Accounts", "Projects", "Equity", "Measures", "Journal"],
        ["Dashboards"] = ["Organisations", "Accounts", "Problems", "Projects", "Journal", "Equity", "Measures", "Charts"],
        ["Imports"] = ["Organisations", "Accounts", "Projects", "Equity", "Measures"],
        ["Instruments"] = ["Organisations", "Notices", "Accounts", "Projects", "Journal"],
        ["Progress"] = ["Organisations", "Accounts", "Projects", "Diagrams", "Journal", "Instruments"],
        ["Search"] = ["Organisations"],
        ["Demonstration"] = ["Organisations", "Notices", "Accounts", "People", "Problems", "Projects", "Diagrams", "Journal", "Involvement", "Equity", "Measures", "Charts", "Dashboards", "Instruments", "Progress"],
    };

    /// <summary>Our own libraries, which know no feature.</summary>
    private static readonly string[] Libraries = ["Spc", "Tables", "Drawing"];

    public static TheoryData<string> Features =>
        [.. Directory.EnumerateDirectories(Application).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("Shared" or "bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_knows_only_what_the_arrows_allow(string feature)
    {
        MayKnow.ShouldContainKey(feature);
        var known = Sources(Path.Combine(Application, feature)).Where(path => !Path.GetFileName(path).StartsWith("CairnDb.", StringComparison.Ordinal))
            .SelectMany(path => Mention().Matches(File.ReadAllText(path))).Select(match => match.Groups["feature"].Value).Distinct();

        known.Except([feature, "Shared"]).Except(Libraries).Except(MayKnow[feature]).ShouldBeEmpty();
    }

    [Fact]
    public void Only_faces_and_doors_know_the_web()
    {
        var offenders = Sources(Application).Where(path => !IsFaceOrDoor(Path.GetRelativePath(Application, path)))
            .Where(path => Web().IsMatch(File.ReadAllText(path))).Select(path => Path.GetRelativePath(Application, path));

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Nouns_know_no_database()
    {
        var nouns = Sources(Application).Where(path => !path.Contains("Shared", StringComparison.Ordinal)).Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Where(file => file.Text.Contains("public sealed class", StringComparison.Ordinal) && !file.Path.Contains("Web", StringComparison.Ordinal));

        nouns.Where(file => file.Text.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty();
    }

    private static bool IsFaceOrDoor(string path) =>
        path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("Web") || parts is ["Shared", "Layout" or "Kit", ..] || path.EndsWith("Feature.cs", StringComparison.Ordinal) || path is "CairnFeatures.cs");

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path =>
            Path.GetExtension(path) is ".cs" or ".razor" && Path.GetFileName(path) != "_Imports.razor"
            && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bCairn\.(?<feature>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();

    /// <summary>Identity's own types are the exception that accounts live by.</summary>
    [GeneratedRegex(@"Microsoft\.AspNetCore\.(?!Identity)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Web();
}
