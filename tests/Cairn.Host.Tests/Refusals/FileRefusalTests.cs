using System.Text;

namespace Cairn.Host.Tests.Refusals;

/// <summary>Files that cannot be read: one sentence that names the file, exit code 2, for every verb.</summary>
public sealed class FileRefusalTests
{
    public static TheoryData<string> Verbs => ["chart {0} --period p --value v", "funnel {0} --unit p --value v --denominator n --kind rate", "cusum {0} --period p --value v --p0 0.1", "pareto {0} --category p"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_a_file_that_is_not_there(string verb) => Refuse(verb, "nowhere.csv").ShouldBeRefused("nowhere.csv");

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_a_directory(string verb)
    {
        using var cli = new Cli();
        Refuse(verb, cli.Folder).ShouldBeRefused(cli.Folder);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_an_empty_file(string verb)
    {
        using var cli = new Cli();
        foreach (var text in new[] { "", " ", "\n\n", "\uFEFF" })
            Refuse(verb, cli.File("empty.csv", text)).ShouldBeRefused("empty.csv", "expected");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_a_header_without_rows(string verb)
    {
        using var cli = new Cli();
        foreach (var text in new[] { "p,v,n", "p,v,n\n", "p,v,n\n\n" })
            Refuse(verb, cli.File("header.csv", text)).ShouldBeRefused("header.csv", "row");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_a_file_without_the_column(string verb)
    {
        using var cli = new Cli();
        Refuse(verb, cli.File("other.csv", "a,b,c\n1,2,3\n")).ShouldBeRefused("other.csv", "\"p\"", "\"a\", \"b\", \"c\"");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_bytes_that_are_no_text(string verb)
    {
        using var cli = new Cli();
        File.WriteAllBytes(cli.PathOf("picture.csv"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]);
        Refuse(verb, cli.PathOf("picture.csv")).ShouldBeRefused("picture.csv", "expected");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_a_workbook_that_is_damaged(string verb)
    {
        using var cli = new Cli();
        File.WriteAllBytes(cli.PathOf("book.xlsx"), [0x50, 0x4B, 3, 4, .. Encoding.ASCII.GetBytes("this is no workbook at all, only its first letters")]);
        Refuse(verb, cli.PathOf("book.xlsx")).ShouldBeRefused("book.xlsx");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_standard_input_with_nothing_in_it(string verb) => Refuse(verb, "-").ShouldBeRefused("standard input");

    [Fact]
    public void Refuses_the_device_that_holds_nothing()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "there is no /dev/null on this system");
        Refuse(Verbs.First().Data, "/dev/null").ShouldBeRefused("/dev/null");
    }

    [Fact]
    public void Refuses_a_file_that_may_not_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName != "root", "only another user than root can be denied a file");
        using var cli = new Cli();
        var file = cli.File("secret.csv", "p,v\n1,2\n");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(file, UnixFileMode.None);

        Refuse(Verbs.First().Data, file).ShouldBeRefused("secret.csv", "permission");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Refuses_an_empty_name(string verb) => Refuse(verb, "").ShouldBeRefused("file");

    private static Ran Refuse(string verb, string file) => Cli.Run([.. verb.Split(' ').Select(word => word == "{0}" ? file : word)]);
}
