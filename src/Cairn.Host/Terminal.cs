using Cairn.Host.Output;
using Cairn.Tables;

namespace Cairn.Host;

/// <summary>Where the program reads and writes; tests put their own in.</summary>
internal sealed class Terminal(Func<Stream> input, TextWriter output, TextWriter error)
{
    /// <summary>Reading that takes longer than this says how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Reads a table from a file, or from standard input where the file is <c>-</c>.</summary>
    public Table Read(string file, TableOptions options)
    {
        if (string.IsNullOrWhiteSpace(file))
            throw new RefusedException("The name of the file is empty; a CSV, TSV or Excel (.xlsx) file was expected, or - for standard input.");
        var started = TimeProvider.System.GetTimestamp();
        var watched = options with { Progress = new RowProgress(error, started) };
        return file == "-" ? TableReader.Read(input(), "standard input", watched) : TableReader.Read(file, watched);
    }

    /// <summary>Prints a table as the place it goes to wants it.</summary>
    public void Print(Listing listing)
    {
        if (IsTerminal)
            ListingWriter.ToTerminal(listing, output);
        else
            ListingWriter.ToPipe(listing, output);
    }

    private bool IsTerminal => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>Rows read so far, on standard error, at most once a second and not before the first.</summary>
    private sealed class RowProgress(TextWriter error, long started) : IProgress<TableProgress>
    {
        private TimeSpan next = Patience;

        public void Report(TableProgress value)
        {
            var elapsed = TimeProvider.System.GetElapsedTime(started);
            if (elapsed < next)
                return;
            next = elapsed + Patience;
            var part = value.FractionRead is { } fraction ? FormattableString.Invariant($" ({fraction:P0})") : "";
            error.WriteLine(FormattableString.Invariant($"{value.RowsRead:#,0} rows read{part} …"));
        }
    }
}
