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

    public string Name { get; }

    public int Count => numbers.Length;

    /// <summary>Every number of the file is finite, so NaN means missing and nothing else.</summary>
    public ReadOnlySpan<double> Span => numbers;

    public IReadOnlyList<double?> Values { get; }

    public bool AnyMissing { get; }

    public double? this[int row] => Values[row];

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
