using System.Runtime.Versioning;
using Cairn.Host.Serving;
using Cairn.Shared.Storage;

namespace Cairn.Host.Tests.Serving;

/// <summary>What is secret in the data folder is its owner's, whoever made the folder.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DataFolderTests : IDisposable
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly Cli cli = new();

    [Fact]
    public void A_new_folder_is_closed_to_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights another way.");
        var choice = new DatabaseChoice(Path.Combine(cli.Folder, "new"));

        DataFolder.Make(choice);

        OfOthers(choice.DataFolder).ShouldBe(UnixFileMode.None);
        OfOthers(choice.Keys).ShouldBe(UnixFileMode.None);
        OfOthers(choice.File).ShouldBe(UnixFileMode.None);
    }

    [Fact]
    public void In_a_folder_that_others_may_read_what_is_secret_is_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights another way.");
        var choice = new DatabaseChoice(cli.Folder);
        Directory.CreateDirectory(choice.Keys);
        File.WriteAllText(choice.File, "");
        File.SetUnixFileMode(choice.Keys, Others | UnixFileMode.UserExecute);
        File.SetUnixFileMode(choice.File, Others);

        DataFolder.Make(choice);

        OfOthers(choice.Keys).ShouldBe(UnixFileMode.None);
        OfOthers(choice.File).ShouldBe(UnixFileMode.None);
    }

    public void Dispose() => cli.Dispose();

    private static UnixFileMode OfOthers(string path) => File.GetUnixFileMode(path) & Others;
}
