using Cairn.Testing;

namespace Cairn.Tests.Permissions;

/// <summary>docs/permissions.md: who may what, as the running application answered. Each test keeps one section of it.</summary>
internal static class PermissionsPage
{
    /// <summary>Set to 1, the tests write their sections anew instead of comparing.</summary>
    public const string WriteAnew = "CAIRN_WRITE_PERMISSIONS";

    private const string Heading = "\n## ";

    private static readonly Lock Turn = new();

    private static readonly string Address = Path.Combine(SharedFolder.Repository, "docs", "permissions.md");

    public static void ShouldTell(string section, IEnumerable<string> lines)
    {
        var seen = $"{section}\n\n{string.Join('\n', lines)}\n";
        lock (Turn)
        {
            var parts = File.ReadAllText(Address).Split(Heading);
            var at = Array.FindIndex(parts, part => part.StartsWith(section + "\n", StringComparison.Ordinal));
            if (Environment.GetEnvironmentVariable(WriteAnew) != "1")
            {
                parts[at].ShouldBe(seen, $"docs/permissions.md tells something else. {WriteAnew}=1 writes it anew");
                return;
            }

            parts[at] = seen;
            File.WriteAllText(Address, string.Join(Heading, parts));
        }
    }
}
