using System.Globalization;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>Why something is no diagram. The kinds that concern an arrow hold for every diagram that has arrows.</summary>
public enum DiagramFaultKind
{
    /// <summary>An id is empty, or holds more than ASCII letters, digits, hyphens and underscores.</summary>
    BadId,

    /// <summary>Two parts have one id.</summary>
    IdTwice,

    /// <summary>A part stands in a column or lane that is not there.</summary>
    UnknownPlace,

    /// <summary>A link or an arrow names a part that is not there.</summary>
    UnknownEnd,

    /// <summary>A link leads from a part to itself.</summary>
    LinkToItself,

    /// <summary>Two links join the same two parts.</summary>
    LinkTwice,

    /// <summary>A link does not lead from a column to one further right.</summary>
    LinkBackwards,

    /// <summary>Links lead in a circle.</summary>
    Circle,

    /// <summary>A strength is not 1 to 5.</summary>
    BadStrength,

    /// <summary>A time is below zero.</summary>
    BadTime,
}

/// <summary>One reason why something is no diagram: the first that was found.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Subject">The part or the start of the link that is wrong, by its words where it is there and by its id where not.</param>
/// <param name="Other">The end of the link, or the place; empty where there is none.</param>
public sealed record DiagramFault(DiagramFaultKind Kind, string Subject, string Other = "")
{
    /// <summary>The fault as one sentence: what, where, what was expected.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public string Message(CultureInfo? culture = null) => DrawingText.In(culture ?? CultureInfo.InvariantCulture).Format("Fault" + Kind, Subject, Other);

    internal void Refuse(string parameter) => throw new ArgumentException(Message(), parameter);
}
