using System.Xml.Linq;
using Cairn.Testing;

namespace Cairn.House.Tests;

/// <summary>Which project may know which: the table of the house, read from the project files.</summary>
public sealed class ProjectRulesTests
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Cairn.Spc"] = [],
        ["Cairn.Tables"] = [],
        ["Cairn.Drawing"] = ["Cairn.Spc"],
        ["Cairn"] = ["Cairn.Spc", "Cairn.Tables", "Cairn.Drawing"],
        ["Cairn.Migrations.Sqlite"] = ["Cairn"],
        ["Cairn.Migrations.Postgres"] = ["Cairn"],
        ["Cairn.Host"] = ["Cairn", "Cairn.Migrations.Sqlite", "Cairn.Migrations.Postgres", "Cairn.Spc", "Cairn.Tables", "Cairn.Drawing"],
    };

    private static readonly string[] WritingMigrations = ["Microsoft.CodeAnalysis.CSharp.Workspaces", "Humanizer.Core"];

    private static readonly Dictionary<string, string[]> MayUsePackages = new(StringComparer.Ordinal)
    {
        ["Cairn.Spc"] = ["MathNet.Numerics"],
        ["Cairn.Tables"] = ["CsvHelper", "ExcelDataReader"],
        ["Cairn.Drawing"] = [],
        ["Cairn"] = ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.OpenApi", "QRCoder", "Markdig"],
        ["Cairn.Migrations.Sqlite"] = WritingMigrations,
        ["Cairn.Migrations.Postgres"] = WritingMigrations,
        ["Cairn.Host"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Path.Combine(SharedFolder.Repository, "src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_its_line_in_the_table(string project) => MayReference.ShouldContainKey(project);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_reference_only_what_the_table_allows(string project) =>
        Names(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Except(MayReference[project]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Packages_are_those_of_the_table(string project) =>
        Names(project, "PackageReference").Except(MayUsePackages[project]).ShouldBeEmpty();

    [Fact]
    public void Every_package_says_why_it_is_here_and_its_licence()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedFolder.Repository, "Directory.Packages.props"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains("<PackageVersion", StringComparison.Ordinal))
                lines[i - 1].ShouldMatch(@"<!-- .+\. (MIT|Apache-2\.0|BSD-[23]-Clause|MS-PL or Apache-2\.0)\. -->", lines[i]);
        }
    }

    private static IEnumerable<string> Names(string project, string element) =>
        XDocument.Load(Path.Combine(SharedFolder.Repository, "src", project, project + ".csproj"))
            .Descendants(element)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}
