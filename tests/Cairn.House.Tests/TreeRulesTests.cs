using System.Text.RegularExpressions;
using Cairn.Testing;

namespace Cairn.House.Tests;

/// <summary>How the tree looks to a newcomer.</summary>
public sealed partial class TreeRulesTests
{
    /// <summary>As STYLE.md says: aim at 150, and never over this.</summary>
    private const int MostLines = 250;

    private static readonly string[] SwampNames = ["Features", "Services", "Managers", "Helpers", "Utils", "Utilities", "Common", "Misc"];

    [Fact]
    public void No_folder_is_a_swamp() =>
        Sources().SelectMany(path => Path.GetRelativePath(SharedFolder.Repository, path).Split(Path.DirectorySeparatorChar)).Intersect(SwampNames).ShouldBeEmpty();

    [Fact]
    public void No_file_has_outgrown_one_idea() =>
        Sources().Where(path => File.ReadLines(path).Count() > MostLines).Select(path => Path.GetRelativePath(SharedFolder.Repository, path)).ShouldBeEmpty();

    [Fact]
    public void No_source_has_regions_or_work_left_for_later() =>
        Sources().Where(path => File.ReadAllText(path) is var text && (text.Contains("#region", StringComparison.Ordinal) || text.Contains("TODO", StringComparison.Ordinal) || text.Contains("NotImplementedException", StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(SharedFolder.Repository, path)).ShouldBeEmpty();

    [Fact]
    public void The_readme_is_short_enough_to_be_read() =>
        File.ReadLines(Path.Combine(SharedFolder.Repository, "README.md")).Count().ShouldBeLessThanOrEqualTo(80);

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in Documents())
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                var target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value);
                if (!File.Exists(target) && !Directory.Exists(target))
                    broken.Add($"{Path.GetRelativePath(SharedFolder.Repository, page)} → {link.Groups["path"].Value}");
            }
        }

        broken.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<path>[^)#\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(SharedFolder.Repository, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository, "docs"), "*.md", SearchOption.AllDirectories));

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}Generated{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
