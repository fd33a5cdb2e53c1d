using Cairn.Tables.Sources;

namespace Cairn.Tables.Tests;

public sealed class FileOpeningTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cairn-tables-");

    [Fact]
    public void Reads_a_file_by_its_path()
    {
        var path = Write("ward.csv", "a,b\n1,2\n");

        var table = TableReader.Read(path, cancel: TestContext.Current.CancellationToken);

        table.Source.ShouldBe(path);
        table.Numbers("b").Values.ShouldBe([2]);
    }

    [Fact]
    public void Refuses_a_missing_file()
    {
        var path = Path.Combine(folder.FullName, "absent.csv");

        Refused(path).Message.ShouldBe(path + ": there is no such file, expected a CSV, TSV or Excel (.xlsx) file.");
    }

    [Fact]
    public void Refuses_a_missing_folder() =>
        Refused(Path.Combine(folder.FullName, "absent", "ward.csv")).Message.ShouldContain("there is no such file");

    [Fact]
    public void Refuses_a_folder() => Refused(folder.FullName).Message.ShouldContain("this is a folder");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Refuses_what_is_no_name(string path) => Refused(path).Message.ShouldContain("this is not the name of a file");

    [Fact]
    public void Refuses_an_empty_file() => Refused(Write("empty.csv", "")).Message.ShouldContain("the file is empty");

    [Fact]
    public void Explains_a_missing_permission()
    {
        var refusal = FileOpening.Explain("ward.csv", new UnauthorizedAccessException("Access to the path is denied."));

        refusal.Message.ShouldBe("ward.csv: there is no permission to read this file, expected a file that you may open.");
        refusal.File.ShouldBe("ward.csv");
    }

    [Fact]
    public void Explains_a_stream_that_breaks()
    {
        var refusal = Should.Throw<TableException>(() => TableReader.Read(new Broken(), "standard input", cancel: TestContext.Current.CancellationToken));

        refusal.Message.ShouldBe("standard input: the file could not be read (The cable is out), expected a CSV, TSV or Excel (.xlsx) file.");
    }

    [Fact]
    public void Leaves_the_file_free_after_a_refusal()
    {
        var path = Write("ward.csv", "a,b\n");
        Refused(path);

        File.Delete(path);

        File.Exists(path).ShouldBeFalse();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static TableException Refused(string path) => Should.Throw<TableException>(() => TableReader.Read(path, cancel: TestContext.Current.CancellationToken));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The cable is out.");

        public override int Read(Span<byte> buffer) => throw new IOException("The cable is out.");
    }
}
