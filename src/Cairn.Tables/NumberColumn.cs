using System.Collections;

namespace Cairn.Tables;

/// <summary>A column of numbers, one per row of the table; a missing one is null, or NaN in the span.</summary>
public sealed class NumberColumn
{
    private readonly double[] numbers;

    internal NumberColumn(string name, double[] numbers)
    {
        Name = name;
        this.numbers = numbers;
        AnyMissing = Array.Exists(numbers, double.IsNaN);
        Values = new View(numbers);
    }

    /// <summary>The header of the column, as the file writes it.</summary>
    public string Name { get; }

    /// <summary>How many rows there are: as many as the table kept.</summary>
    public int Count => numbers.Length;

    /// <summary>The numbers by row. Every number of a file is finite, so NaN means missing and nothing else.</summary>
    public ReadOnlySpan<double> Span => numbers;

    /// <summary>The numbers by row; null where one is missing.</summary>
    public IReadOnlyList<double?> Values { get; }

    /// <summary>Whether a number is missing in any row.</summary>
    public bool AnyMissing { get; }

    /// <summary>The number of a row; null where it is missing.</summary>
    /// <param name="row">A kept row, from 0.</param>
    public double? this[int row] => Values[row];

    /// <summary>Whether a row has no number.</summary>
    /// <param name="row">A kept row, from 0.</param>
    public bool IsMissing(int row) => double.IsNaN(numbers[row]);

    /// <summary>The same numbers with null for missing, without a second copy of a million of them.</summary>
    private sealed class View(double[] numbers) : IReadOnlyList<double?>
    {
        public int Count => numbers.Length;

        public double? this[int index] => double.IsNaN(numbers[index]) ? null : numbers[index];

        public IEnumerator<double?> GetEnumerator()
        {
            for (var i = 0; i < numbers.Length; i++) yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
