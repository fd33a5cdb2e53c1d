using System.Text;
using static Cairn.Tables.Tests.WorkbookFile;

namespace Cairn.Tables.Tests;

/// <summary>Whatever the bytes and the options, a file is read or refused; nothing else comes out.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20_240_131;

    private static readonly string[] columns = ["month", "falls", "bed days", "site", "", "nothing"];
    private static readonly string[] values = ["1", "Rowan", "", "1,5", "2024-01-01", "\""];
    private static readonly string?[] formats = [null, null, "dd/MM/yyyy", "yyyy-MM-dd", "yyyy'", "%y", ""];

    [Fact]
    public void Survives_random_bytes()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            ReadOrRefuse(bytes, random);
        }
    }

    [Fact]
    public void Survives_random_text_of_the_letters_that_matter()
    {
        const string Letters = "0123456789,,,;;\t|..--//\"\"\n\n\r eE+NAJan:TQW'\u00A0ä";
        var random = new Random(Seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder("month,falls,bed days,site\n");
            for (var length = random.Next(0, 200); length > 0; length--) text.Append(Letters[random.Next(Letters.Length)]);
            ReadOrRefuse(Encoding.UTF8.GetBytes(text.ToString()), random);
        }
    }

    [Fact]
    public void Survives_mutated_text()
    {
        var random = new Random(Seed);
        var text = Encoding.UTF8.GetBytes("month,falls,bed days,site\r\n2024-01-01,1,\"1,234.5\",Rowan\r\n01/02/2024,NA,0.5,\"As\"\"h\"\r\n");
        for (var i = 0; i < 3000; i++) ReadOrRefuse(Mutated(text, random), random);
    }

    [Fact]
    public void Survives_mutated_workbooks()
    {
        var random = new Random(Seed);
        var book = new WorkbookFile().Sheet(
            "Data",
            [Text("month"), Text("falls"), Text("bed days"), Text("site")],
            [Date("45292"), Number("3"), Error("#N/A"), Text("Rowan")],
            [Text("2024-02-01"), Number("1e300"), Truth(true), Blank()]).Bytes();
        for (var i = 0; i < 1000; i++) ReadOrRefuse(Mutated(book, random), random);
    }

    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.Insert(place, (byte)random.Next(256)); break;
                case 2: bytes.RemoveRange(place, Math.Min(bytes.Count - place - 1, random.Next(1, 20))); break;
                default: bytes.InsertRange(place, bytes.GetRange(place, Math.Min(bytes.Count - place, random.Next(1, 20)))); break;
            }
        }

        return [.. bytes];
    }

    private static void ReadOrRefuse(byte[] bytes, Random random)
    {
        var options = new TableOptions
        {
            Columns = random.Next(3) == 0 ? [Any(columns, random)] : null,
            Where = random.Next(4) == 0 ? [new ColumnFilter(Any(columns, random), Any(values, random))] : [],
            DateFormat = Any(formats, random),
        };
        var table = Attempt(() => Sample.Read(bytes, options));
        foreach (var column in table is null ? [] : options.Columns ?? table.Headers)
        {
            Attempt(() => table!.Numbers(column));
            Attempt(() => table!.Outcomes(column));
            Attempt(() => table!.Periods(column));
            Attempt(() => table!.Texts(column));
        }
    }

    private static T Any<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];

    private static T? Attempt<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (TableException refusal)
        {
            refusal.Message.ShouldEndWith(".");
            refusal.Message.ShouldNotContain("\n");
            return null;
        }
    }
}
