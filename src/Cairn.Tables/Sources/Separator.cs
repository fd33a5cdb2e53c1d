namespace Cairn.Tables.Sources;

/// <summary>Finds the character that separates the fields of a text file.</summary>
internal static class Separator
{
    private const int RecordsToSee = 50;

    /// <summary>In order of trust where nothing else tells them apart: a comma is also found inside numbers and headings.</summary>
    private static ReadOnlySpan<char> Candidates => ['\t', ';', '|', ','];

    /// <summary>A first line such as <c>sep=;</c>, by which some spreadsheets declare their separator.</summary>
    public static char? Declared(ReadOnlySpan<char> sample)
    {
        if (sample.Length < 6 || !sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        return sample[5] is '\r' or '\n' && Candidates.Contains(sample[4]) ? sample[4] : null;
    }

    /// <summary>The candidate that splits the header, and by which most rows have as many fields as the header.</summary>
    public static char Sniff(ReadOnlySpan<char> sample, bool isWhole)
    {
        var best = ',';
        var (bestShare, bestFields) = (-1.0, 1);
        foreach (var candidate in Candidates)
        {
            var (fields, share) = Fit(sample, candidate, isWhole);
            if (fields == 1) continue;
            if (share < bestShare || (share == bestShare && fields <= bestFields)) continue;
            (best, bestShare, bestFields) = (candidate, share, fields);
        }

        return bestFields > 1 ? best : OfSingleColumn(sample, isWhole);
    }

    /// <summary>In a file of one column a comma can only be a decimal comma, as long as the column is the only one in every row.</summary>
    private static char OfSingleColumn(ReadOnlySpan<char> sample, bool isWhole) =>
        Fit(sample, ',', isWhole).Share < Fit(sample, ';', isWhole).Share ? ';' : ',';

    private static (int Fields, double Share) Fit(ReadOnlySpan<char> sample, char separator, bool isWhole)
    {
        var scan = new RecordScan(sample, separator);
        if (!scan.Next()) return (1, 0);

        var header = scan.Fields;
        var (fitting, seen) = (0, 0);
        while (seen < RecordsToSee && scan.Next() && (isWhole || !scan.IsCut))
        {
            seen++;
            if (scan.Fields == header) fitting++;
        }

        return (header, seen == 0 ? 1 : (double)fitting / seen);
    }
}
