using System.Text;

namespace Cairn.Tables.Tests;

public sealed class EncodingTests
{
    private const string Text = "station,fälle\nKöln,3\nŁódź 日本,5\n";
    private const string WesternText = "station,fälle\nKöln – Süd,3\n“Rowan” €,5\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Reads_unicode_with_and_without_a_mark(string encoding, bool hasMark)
    {
        var table = Sample.Read(Bytes(Text, Encoding.GetEncoding(encoding), hasMark));

        table.Headers.ShouldBe(["station", "fälle"]);
        table.Texts("station").Values.ShouldBe(["Köln", "Łódź 日本"]);
    }

    [Fact]
    public void Falls_back_to_windows_1252()
    {
        var table = Sample.Read(Bytes(WesternText, Encoding.GetEncoding(1252), hasMark: false));

        table.Texts("station").Values.ShouldBe(["Köln – Süd", "“Rowan” €"]);
    }

    [Fact]
    public void Decides_late_where_the_first_accent_comes_late()
    {
        var plain = string.Concat(Enumerable.Repeat("ward,1\n", 40_000));

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.GetEncoding(1252) })
        {
            var table = Sample.Read(Bytes("a,b\n" + plain + "Zürich,2\n", encoding, hasMark: false));
            table.Texts("a").Distinct.ShouldBe(["ward", "Zürich"]);
        }
    }

    [Fact]
    public void Reads_a_letter_cut_by_the_end_of_a_chunk()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = "a\n" + new string('x', 65_530 + shift) + "日本\nz\n";
            Sample.Read(text).Texts("a")[0].ShouldEndWith("日本");
        }
    }

    [Fact]
    public void Reads_a_stream_that_gives_one_byte_at_a_time()
    {
        using var stream = new Drip(Encoding.UTF8.GetBytes(Text));

        TableReader.Read(stream, "standard input", cancel: TestContext.Current.CancellationToken).Texts("station").Values.ShouldBe(["Köln", "Łódź 日本"]);
    }

    [Theory]
    [InlineData("a,b\n1,\0\n")]
    [InlineData("a,b\n1,\u0002\n")]
    [InlineData("%PDF-1.7\n1,2\n")]
    public void Refuses_what_is_no_text(string text)
    {
        Sample.Refused(text).Message.ShouldBe("ward.csv: this is not a text file, expected a CSV, TSV or Excel (.xlsx) file.");
    }

    [Fact]
    public void Refuses_zeros_far_into_the_file()
    {
        Sample.Refused("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 50_000)) + "3,\0\n").Message.ShouldContain("not a text file");
    }

    [Fact]
    public void Refuses_zeros_in_utf_16()
    {
        Sample.Refused(Bytes("a,b\n1,\0\n", Encoding.Unicode, hasMark: true)).Message.ShouldContain("not a text file");
    }

    private static byte[] Bytes(string text, Encoding encoding, bool hasMark) =>
        [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

    /// <summary>A pipe as slow as pipes may be: it cannot seek, and gives a byte at a time.</summary>
    private sealed class Drip(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
