namespace Cairn.House.Tests;

/// <summary>What the compiled libraries really use, whatever the project files say.</summary>
public sealed class CompiledRulesTests
{
    /// <summary>Types, namespaces and members of the runtime that make a result depend on more than its input, or leave a trace.</summary>
    private static readonly string[] Forbidden =
    [
        "System.Console", "System.Net", "System.Diagnostics.Process",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.Diagnostics.Stopwatch", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Guid.NewGuid",
    ];

    public static TheoryData<string> Libraries => ["Cairn.Spc", "Cairn.Drawing", "Cairn.Tables"];

    public static TheoryData<string> Offences => [.. Forbidden];

    [Theory]
    [InlineData("Cairn.Spc", "MathNet.Numerics")]
    [InlineData("Cairn.Drawing", "Cairn.Spc")]
    [InlineData("Cairn.Tables", "CsvHelper", "ExcelDataReader")]
    public void A_library_uses_the_runtime_and_its_own_few_assemblies(string library, params string[] allowed) =>
        CompiledUses.Of(library).Assemblies.Where(name => !IsRuntime(name)).Except(allowed).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_neither_prints_nor_reads_the_clock_nor_opens_a_socket(string library)
    {
        var uses = CompiledUses.Of(library).Names;

        uses.ShouldContain("System.Math");
        uses.Where(use => Forbidden.Any(offence => Is(use, offence))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Offences))]
    public void An_offence_is_seen_where_it_is_committed(string offence) =>
        CompiledUses.Of("Cairn.House.Tests").Names.ShouldContain(use => Is(use, offence));

    private static bool Is(string use, string offence) => use == offence || use.StartsWith(offence + ".", StringComparison.Ordinal);

    private static bool IsRuntime(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "netstandard" or "mscorlib";
}
