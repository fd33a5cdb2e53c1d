using Cairn.Diagrams.Kinds;
using Cairn.Shared.Language;

namespace Cairn.Diagrams;

/// <summary>What somebody did to a diagram, as a sentence without its subject: “added “Clean hands””.</summary>
public static class OperationWords
{
    public static string Of(DiagramOperation operation, DiagramKind kind, Words words)
    {
        var said = words[KeyOf(operation), Named(operation.Subject, words), Named(PlaceOf(operation, kind, words), words), ValueOf(operation.Field, operation.Before, words), ValueOf(operation.Field, operation.Value, words), FieldOf(operation.Field, words)];
        return operation.HadEffect ? said : words["OperationTooLate", said];
    }

    /// <summary>A column or a side by its name; any other place by the words it had.</summary>
    public static string PlaceName(DiagramKind kind, string place, Words words) => words[$"Place.{kind}.{place}"];

    /// <summary>An answer in words: those that were written, or the name of what was chosen.</summary>
    public static string ValueOf(string field, string value, Words words)
    {
        var option = $"Option.{field}.{value}";
        return words.Has(option) ? words[option] : Named(value, words);
    }

    private static string KeyOf(DiagramOperation operation) => operation.Kind switch
    {
        EditKind.Say when operation.Other.Length > 0 => "OperationSayOfLink",
        EditKind.Say when operation.Field == DiagramField.Text => "OperationSayText",
        EditKind.Say when operation.Field == DriverRules.Aim => "OperationSayAim",
        EditKind.Move when operation.Place.Length == 0 => "OperationOrder",
        _ => "Operation" + operation.Kind,
    };

    private static string PlaceOf(DiagramOperation operation, DiagramKind kind, Words words) =>
        operation.Kind is EditKind.Add or EditKind.Move && DiagramRules.Of(kind).Places.Contains(operation.Place, StringComparer.Ordinal) ? PlaceName(kind, operation.Place, words) : operation.Towards;

    private static string FieldOf(string field, Words words) => field.Length == 0 ? "" : words["Field." + field];

    private static string Named(string text, Words words) => text.Length == 0 ? words["NoWordsYet"] : text;
}
