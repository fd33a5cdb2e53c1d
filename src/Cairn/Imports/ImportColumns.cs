using System.Text.Json;
using System.Text.Json.Serialization;
using Cairn.Shared.Basics;

namespace Cairn.Imports;

/// <summary>Which column of a file says what. It is remembered for the next file with the same headings.</summary>
public sealed record ImportColumns
{
    public const int LongestWritten = 8000;
    public const int LongestFilter = 100;

    /// <summary>Longer headings cannot be chosen.</summary>
    public const int LongestHeading = 200;

    private static readonly JsonSerializerOptions Style = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new JsonStringEnumConverter() } };

    public string Period { get; init; } = "";

    /// <summary>Which comes first where day and month are told by numbers.</summary>
    public DateOrder Order { get; init; }

    /// <summary>The measure that the whole file is about; null where a column names it.</summary>
    public Guid? Measure { get; init; }

    public string MeasureColumn { get; init; } = "";

    /// <summary>What becomes of names that no measure has.</summary>
    public UnknownNames Unknown { get; init; }

    /// <summary>The measure after which new ones are defined.</summary>
    public Guid? Like { get; init; }

    public string Value { get; init; } = "";

    /// <summary>A column that is taken away from the value: attendances without breaches.</summary>
    public string Minus { get; init; } = "";

    public string Denominator { get; init; } = "";

    public string Group { get; init; } = "";

    /// <summary>The name of the split whose groups the column names; empty where each cell says both, as in <c>Language: Welsh</c>.</summary>
    public string Split { get; init; } = "";

    /// <summary>Only rows that say a word in this column are taken.</summary>
    public string Filter { get; init; } = "";

    public string FilterValue { get; init; } = "";

    /// <summary>The columns that are read.</summary>
    public IEnumerable<string> Named => new[] { Period, MeasureColumn, Value, Minus, Denominator, Group }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

    public string Write() => JsonSerializer.Serialize(this, Style);

    public static ImportColumns Read(string written) => JsonSerializer.Deserialize<ImportColumns>(written, Style) ?? new();

    /// <summary>Why a file with these headings cannot be read so; none where it can.</summary>
    public IReadOnlyList<Refusal> Check(IReadOnlyList<string> headings)
    {
        var refusals = new List<Refusal>();
        if (Period.Length == 0)
            refusals.Add(new("ImportPeriodMissing", nameof(Period)));
        if (Value.Length == 0)
            refusals.Add(new("ImportValueMissing", nameof(Value)));
        if (Measure is null == (MeasureColumn.Length == 0))
            refusals.Add(new("ImportMeasureMissing", nameof(Measure)));
        if (Unknown == UnknownNames.Define && Like is null)
            refusals.Add(new("ImportLikeMissing", nameof(Unknown)));
        if (FilterValue.Length > 0 && Filter.Length == 0)
            refusals.Add(new("ImportFilterMissing", nameof(Filter)));
        if (FilterValue.Length > LongestFilter)
            refusals.Add(new("TooLong", nameof(FilterValue), LongestFilter));
        refusals.AddRange(Parts.Where(part => part.Column.Length > 0 && !headings.Contains(part.Column, StringComparer.Ordinal)).Select(part => new Refusal("ImportColumnGone", part.Field, part.Column)));
        return refusals;
    }

    private (string Field, string Column)[] Parts => [(nameof(Period), Period), (nameof(Measure), MeasureColumn), (nameof(Value), Value), (nameof(Minus), Minus), (nameof(Denominator), Denominator), (nameof(Group), Group), (nameof(Filter), Filter)];
}

/// <summary>How days are written where the order of the numbers does not say it.</summary>
public enum DateOrder
{
    AsItStands,
    DayFirst,
    MonthFirst,
}

/// <summary>What becomes of rows that name a measure which is not there.</summary>
public enum UnknownNames
{
    Refuse,
    LeaveOut,
    Define,
}
