namespace Cairn.Host.Output;

/// <summary>A compact table for a terminal or a pipe: headings, and rows of as many cells. Numbers stand at the right.</summary>
internal sealed class Listing
{
    private readonly List<Heading> headings = [];
    private readonly List<string[]> rows = [];

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<string[]> Rows => rows;

    public Listing Column(string name, bool right = false)
    {
        headings.Add(new(name, right));
        return this;
    }

    /// <summary>A cell holds one line: what would break it, or steer a terminal, becomes a blank.</summary>
    public void AddRow(params string[] cells) => rows.Add(Array.ConvertAll(cells, OnOneLine));

    private static string OnOneLine(string cell) =>
        cell.Any(char.IsControl) ? string.Concat(cell.Select(character => char.IsControl(character) ? ' ' : character)) : cell;


    /// <summary>The head of a column.</summary>
    public sealed record Heading(string Name, bool IsRight);
}
