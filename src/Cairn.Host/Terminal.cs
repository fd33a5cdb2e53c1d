using Cairn.Host.Output;
using Cairn.Shared.Storage.Backups;
using Cairn.Tables;

namespace Cairn.Host;

/// <summary>Where the program reads and writes; tests put their own in.</summary>
internal sealed class Terminal(Func<Stream> input, TextWriter output, TextWriter error)
{
    /// <summary>Work that takes longer than this says how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Reads a table from a file, or from standard input where the file is <c>-</c>.</summary>
    public Table Read(string file, TableOptions options)
    {
        if (string.IsNullOrWhiteSpace(file))
            throw new RefusedException("The name of the file is empty; a CSV, TSV or Excel (.xlsx) file was expected, or - for standard input.");
        var watched = options with { Progress = new RowProgress(new(error, Patience)) };
        return file == "-" ? TableReader.Read(input(), "standard input", watched) : TableReader.Read(file, watched);
    }

    /// <summary>Says of work on the database how far it is.</summary>
    public IProgress<BackupProgress> Watch() => new BackupWatch(new(error, Patience));

    /// <summary>Prints a table as the place it goes to wants it.</summary>
    public void Print(Listing listing)
    {
        if (IsTerminal)
            ListingWriter.ToTerminal(listing, output);
        else
            ListingWriter.ToPipe(listing, output);
    }

    private bool IsTerminal => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    private sealed class RowProgress(PatientWriter writer) : IProgress<TableProgress>
    {
        public void Report(TableProgress value) => writer.Say(() =>
        {
            var part = value.FractionRead is { } fraction ? FormattableString.Invariant($" ({fraction:P0})") : "";
            return FormattableString.Invariant($"{value.RowsRead:#,0} rows read{part} …");
        });
    }

    private sealed class BackupWatch(PatientWriter writer) : IProgress<BackupProgress>
    {
        public void Report(BackupProgress value) => writer.Say(() => FormattableString.Invariant($"{value.Table}: {value.Rows:#,0} rows …"));
    }
}
