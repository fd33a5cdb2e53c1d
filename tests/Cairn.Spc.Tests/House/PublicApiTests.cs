using Cairn.Testing;

namespace Cairn.Spc.Tests.House;

/// <summary>
/// The public face of the library, written down: a change to it is a change to PublicApi.approved.txt, seen in review.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Is_as_approved()
    {
        var folder = Path.Combine(SharedFolder.Repository, "tests", "Cairn.Spc.Tests");
        var actual = PublicApi.Describe(typeof(ControlChart).Assembly);
        var approved = File.ReadAllText(Path.Combine(folder, "PublicApi.approved.txt")).ReplaceLineEndings("\n");
        if (actual != approved)
            File.WriteAllText(Path.Combine(folder, "PublicApi.received.txt"), actual);

        actual.ShouldBe(approved, "Compare PublicApi.received.txt with PublicApi.approved.txt, and approve what you meant to change.");
    }

    public static TheoryData<string> Types => [.. PublicApi.TypesOf(typeof(ControlChart).Assembly).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_sealed_or_closed_to_others(string name)
    {
        var type = typeof(ControlChart).Assembly.GetType(name)!;

        // Abstract types are kinds and rules, whose constructors no other assembly can call.
        (type.IsSealed || (type.IsAbstract && PublicApi.HasNoOpenConstructor(type))).ShouldBeTrue(name);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_immutable(string name)
    {
        var type = typeof(ControlChart).Assembly.GetType(name)!;

        PublicApi.SettersOf(type).ShouldBeEmpty(name + " has setters that are not init");
        PublicApi.OpenFieldsOf(type).ShouldBeEmpty(name + " has fields that can be changed");
    }
}
