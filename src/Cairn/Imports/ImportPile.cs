using Cairn.Measures;

namespace Cairn.Imports;

/// <summary>What rows say of one measure, of all or of one group. A period has one row; several measurements of it have a row each, and so have several events of one day.</summary>
internal sealed class ImportPile(ImportTarget target)
{
    private readonly Dictionary<DateOnly, List<double>> several = [];
    private readonly Dictionary<DateOnly, int> rows = [];
    private readonly List<EnteredReading> said = [];

    public ImportTarget Target => target;

    /// <summary>All that was said, a reading for each period.</summary>
    public IReadOnlyList<EnteredReading> Said => [.. said, .. several.Select(period => new EnteredReading(period.Key, Together(period.Value)))];

    /// <summary>The row that said something of a period first.</summary>
    public int RowOf(DateOnly period) => rows[period];

    /// <summary>Whether no more measurements of a period can be kept.</summary>
    public bool IsFull(DateOnly period) => target.Text.Shape == ReadingShape.Sample && several.TryGetValue(period, out var numbers) && numbers.Count >= Measurements.Most;

    /// <summary>Puts a row where it belongs; false where the period has one already.</summary>
    public bool TryAdd(int row, EnteredReading reading)
    {
        var isFirst = rows.TryAdd(reading.Period, row);
        if (target.Text.Shape is not (ReadingShape.Sample or ReadingShape.TimeBetween) || reading.Found.Value is not { } value)
        {
            if (isFirst)
                said.Add(reading);
            return isFirst;
        }

        if (!several.TryGetValue(reading.Period, out var numbers))
            several[reading.Period] = numbers = [];
        numbers.Add(value);
        return true;
    }

    private Found Together(List<double> numbers) => target.Text.Shape == ReadingShape.Sample ? Found.Of(numbers) : new(numbers.Sum());
}
