using Cairn.Organisations;

namespace Cairn.Diagrams;

/// <summary>Something small that somebody did to a diagram, as it was done. None is changed or taken out.</summary>
public sealed class DiagramOperation
{
    public const int LongestKey = 60;

    /// <summary>Stands between the key that was sent and the place of an operation among those that came of it.</summary>
    internal const char Among = '+';

    /// <summary>That sign and a place of up to three figures.</summary>
    private const int RoomForPlace = 4;

    private DiagramOperation()
    {
    }

    internal DiagramOperation(DiagramId diagram, int number, string key, DiagramEdit edit, PersonId by, DateTimeOffset at)
    {
        Diagram = diagram;
        Number = number;
        Key = key;
        (Kind, Node, Other, Place, Field, Value) = (edit.Kind, edit.Node, edit.Other, edit.Place, edit.Field, edit.Value);
        By = by;
        At = at;
    }

    public DiagramId Diagram { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private set; }

    /// <summary>Given by whoever sent it: what is sent twice is done once.</summary>
    public string Key { get; private set; } = "";

    public EditKind Kind { get; private set; }

    public string Node { get; private set; } = "";

    public string Other { get; private set; } = "";

    public string Place { get; private set; } = "";

    public string Field { get; private set; } = "";

    public string Value { get; private set; } = "";

    /// <summary>Whether it changed anything.</summary>
    public bool HadEffect { get; private set; }

    /// <summary>What was said before.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The words of the part when it was done.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The words of the other part, or of the place, when it was done.</summary>
    public string Towards { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Whether something can be sent under a key. What the keys of several operations of one are made with is in none, or two would be alike.</summary>
    public static bool IsKey(string key) => key.Length is > 0 and <= LongestKey - RoomForPlace && !key.Contains(Among, StringComparison.Ordinal);

    public DiagramEdit Edit => new(Kind, Node, Other, Place, Field, Value);

    /// <summary>Notes what became of it, in the words of that moment.</summary>
    internal DiagramOperation Ended(DiagramState before, Applied applied)
    {
        HadEffect = applied.HadEffect;
        Before = applied.Before;
        Subject = Kind == EditKind.Add ? Value : before.WordsOf(Node);
        Towards = before.WordsOf(Kind is EditKind.Link or EditKind.Unlink or EditKind.Say ? Other : Place);
        return this;
    }
}
