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

    public void AddRow(params string[] cells) => rows.Add(cells);

    /// <summary>The head of a column.</summary>
    public sealed record Heading(string Name, bool IsRight);
}
