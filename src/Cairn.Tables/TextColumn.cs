using System.Collections;

namespace Cairn.Tables;

/// <summary>A column of texts, trimmed; an empty cell is an empty text. Equal texts share one string and one code.</summary>
public sealed class TextColumn
{
    private readonly int[] codes;
    private readonly string[] distinct;

    internal TextColumn(string name, int[] codes, string[] distinct)
    {
        Name = name;
        this.codes = codes;
        this.distinct = distinct;
        Values = new View(codes, distinct);
    }

    /// <summary>The header of the column, as the file writes it.</summary>
    public string Name { get; }

    /// <summary>How many rows there are: as many as the table kept.</summary>
    public int Count => codes.Length;

    /// <summary>The texts by row; an empty text where the cell is empty, never null.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The different texts, in the order in which the file first shows them.</summary>
    public IReadOnlyList<string> Distinct => distinct;

    /// <summary>For each row the place of its text in <see cref="Distinct"/>: grouping without comparing texts.</summary>
    public ReadOnlySpan<int> Codes => codes;

    /// <summary>The text of a row, trimmed; empty where the cell is empty.</summary>
    /// <param name="row">A kept row, from 0.</param>
    public string this[int row] => distinct[codes[row]];

    private sealed class View(int[] codes, string[] distinct) : IReadOnlyList<string>
    {
        public int Count => codes.Length;

        public string this[int index] => distinct[codes[index]];

        public IEnumerator<string> GetEnumerator()
        {
            foreach (var code in codes) yield return distinct[code];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
