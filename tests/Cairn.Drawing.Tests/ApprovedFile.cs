using Cairn.Testing;

namespace Cairn.Drawing.Tests;

/// <summary>
/// Compares a drawing with the one that a person looked at and approved. A difference leaves the drawing of this run beside it, named
/// received; whoever likes it renames it.
/// </summary>
public static class ApprovedFile
{
    public static void Check(string drawing, string folder, string name)
    {
        var approved = Path.Combine(SharedFolder.Repository, "tests", "Cairn.Drawing.Tests", "Approved", folder, name + ".approved.svg");
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        drawing += "\n";
        if (File.Exists(approved) && string.Equals(File.ReadAllText(approved).ReplaceLineEndings("\n"), drawing, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, drawing);
        Assert.Fail($"{folder}/{name} differs from the approved drawing; compare it with {Path.GetFileName(received)} beside it.");
    }
}
