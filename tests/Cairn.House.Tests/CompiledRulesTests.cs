using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cairn.House.Tests;

/// <summary>What the compiled libraries really use, whatever the project files say.</summary>
public sealed class CompiledRulesTests
{
    [Theory]
    [InlineData("Cairn.Spc", "MathNet.Numerics")]
    [InlineData("Cairn.Drawing", "Cairn.Spc")]
    [InlineData("Cairn.Tables", "CsvHelper", "ExcelDataReader")]
    public void A_library_uses_the_runtime_and_its_own_few_assemblies(string library, params string[] allowed) =>
        References(library).Where(name => !IsRuntime(name)).Except(allowed).ShouldBeEmpty();

    [Theory]
    [InlineData("Cairn.Spc")]
    [InlineData("Cairn.Drawing")]
    [InlineData("Cairn.Tables")]
    public void A_library_neither_prints_nor_reads_the_clock_nor_opens_a_socket(string library)
    {
        var forbidden = new[] { "System.Console", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process" };
        References(library).Intersect(forbidden).ShouldBeEmpty();
    }

    private static List<string> References(string library)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, library + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static bool IsRuntime(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "netstandard" or "mscorlib";
}
