using System.Collections.Immutable;
using System.Globalization;
using Cairn.Shared.Basics;

namespace Cairn.Diagrams;

/// <summary>Something that can be said of a part of a diagram or of a link, and which answers fit.</summary>
/// <param name="Name">How operations name it.</param>
/// <param name="Sort">How it is answered.</param>
/// <param name="Options">What can be chosen.</param>
/// <param name="Most">The longest text, or the largest number.</param>
/// <param name="Usual">What holds where nothing was said.</param>
public sealed record DiagramField(string Name, FieldSort Sort = FieldSort.Line, IReadOnlyList<string>? Options = null, int Most = DiagramField.LongestText, string Usual = "")
{
    public const string Text = "Text";
    public const string Yes = "Yes";
    public const int LongestText = 200;

    /// <summary>Before anything was said.</summary>
    public static ImmutableSortedDictionary<string, string> None { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<string> Choices => Options ?? [];

    /// <summary>What holds: what was said, or what is usual.</summary>
    public string Answer(string said) => said.Length > 0 ? said : Usual;

    /// <summary>Why an answer is not taken; null where it is.</summary>
    public Refusal? Check(string value) => Sort switch
    {
        FieldSort.Line => value.Length > Most ? new("TooLong", Name, Most) : OneLine.Check(value, Name),
        FieldSort.Tick => value is "" or Yes ? null : new Refusal("DiagramFieldUnknown"),
        FieldSort.Choice => Choices.Contains(value, StringComparer.Ordinal) ? null : new Refusal("DiagramFieldUnknown"),
        _ => value.Length == 0 || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most) ? null : new Refusal("DiagramNumber", Name, Most),
    };
}

/// <summary>How a field is answered.</summary>
public enum FieldSort
{
    Line,
    Tick,
    Choice,
    Number,

    /// <summary>The number of something outside the diagram, whose words stand in the part.</summary>
    Reference,
}
