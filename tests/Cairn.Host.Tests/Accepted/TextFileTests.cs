using System.Text;

namespace Cairn.Host.Tests.Accepted;

/// <summary>The ways in which people's files say the same: each gives the same chart.</summary>
public sealed class TextFileTests
{
    private const string Plain = "p,v,n\n2024-01-01,1234,2000.5\n2024-02-01,1500,2000\n2024-03-01,1600,2100\n";
    private static readonly string expected = Output("data.csv", Bytes(Plain));

    public static TheoryData<string, string> Texts => new()
    {
        { "CRLF", Plain.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "CR", Plain.Replace('\n', '\r') },
        { "unsorted", "p,v,n\n2024-03-01,1600,2100\n2024-01-01,1234,2000.5\n2024-02-01,1500,2000\n" },
        { "quoted", "\"p\",\"v\",\"n\"\n\"2024-01-01\",\"1234\",\"2000.5\"\n\"2024-02-01\",\"1500\",\"2000\"\n\"2024-03-01\",\"1600\",\"2100\"\n" },
        { "thousands", "p,v,n\n2024-01-01,\"1,234\",\"2,000.5\"\n2024-02-01,\"1,500\",\"2,000\"\n2024-03-01,\"1,600\",\"2,100\"\n".Replace("\"1,234\"", "1234", StringComparison.Ordinal).Replace("\"1,500\"", "1500", StringComparison.Ordinal).Replace("\"1,600\"", "1600", StringComparison.Ordinal) },
        { "decimal commas", "p;v;n\n2024-01-01;1234;2000,5\n2024-02-01;1500;2000\n2024-03-01;1600;2100\n" },
        { "decimal commas and points for thousands", "p;v;n\n2024-01-01;1234;2.000,5\n2024-02-01;1500;2.000\n2024-03-01;1600;2.100\n" },
        { "no last line end", Plain.TrimEnd('\n') },
        { "blank lines at the end", Plain + "\n\n" },
        { "blanks around", "p , v , n\n2024-01-01 , 1234 , 2000.5\n2024-02-01 , 1500 , 2000\n2024-03-01 , 1600 , 2100\n" },
        { "another column with line ends", "note,p,v,n\n\"a\nb, \"\"c\"\"\",2024-01-01,1234,2000.5\nx,2024-02-01,1500,2000\ny,2024-03-01,1600,2100\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_it_as_it_was_meant(string what, string text) => Output("data.csv", Bytes(text)).ShouldBe(expected, what);

    [Fact]
    public void Reads_tabs() => Output("data.tsv", Bytes(Plain.Replace(',', '\t'))).ShouldBe(expected);

    [Fact]
    public void Reads_a_byte_order_mark() => Output("data.csv", [.. Encoding.UTF8.GetPreamble(), .. Bytes(Plain)]).ShouldBe(expected);

    [Fact]
    public void Reads_UTF_16_of_both_orders()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            Output("data.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(Plain)]).ShouldBe(expected);
    }

    [Fact]
    public void Reads_standard_input()
    {
        using var input = new MemoryStream(Bytes(Plain));

        Cli.RunWith(input, "chart", "-", "--kind", "u", "--period", "p", "--value", "v", "--denominator", "n", "--json").ShouldBeDone().Output.ShouldBe(expected);
    }

    [Fact]
    public void Names_standard_input_where_it_refuses_a_cell()
    {
        using var input = new MemoryStream(Bytes("p,v\n1,x\n"));

        Cli.RunWith(input, "chart", "-", "--kind", "i", "--period", "p", "--value", "v").ShouldBeRefused("standard input", "row 2", "\"v\"");
    }

    [Fact]
    public void Finds_a_column_whose_name_holds_blanks_and_letters_of_other_languages()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "måned,\"fald, alle\"\n1,2\n2,4\n");

        Cli.Run("chart", file, "--kind", "run", "--period", "måned", "--value", "fald, alle", "--json").ShouldBeDone().Json.Each("y").ShouldBe("2 4");
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Output(string name, byte[] bytes)
    {
        using var cli = new Cli();
        File.WriteAllBytes(cli.PathOf(name), bytes);
        return Cli.Run("chart", cli.PathOf(name), "--kind", "u", "--period", "p", "--value", "v", "--denominator", "n", "--json").ShouldBeDone().Output;
    }
}
