using System.Globalization;
using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Drivers;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>
/// A theory of change as a graph in columns: what we want on the left, what we believe will get us there to the right of it. Usually aim,
/// primary drivers, secondary drivers and change ideas (Institute for Healthcare Improvement, 2017); any columns may be named, so that a
/// tree of purpose, aims and drivers is the same thing.
/// </summary>
public sealed class DriverDiagram
{
    private DriverDiagram(IReadOnlyList<DriverNode> nodes, IReadOnlyList<DriverLink> links, IReadOnlyList<string> columns) =>
        (Nodes, Links, Columns) = (nodes, links, columns);

    /// <summary>The boxes, in the order given. The drawing keeps it wherever that avoids no crossing.</summary>
    public IReadOnlyList<DriverNode> Nodes { get; }

    /// <summary>The links, in the order given.</summary>
    public IReadOnlyList<DriverLink> Links { get; }

    /// <summary>The headings of the columns, left to right.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The four columns of a driver diagram, in a language.</summary>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<string> UsualColumns(CultureInfo? culture = null)
    {
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        return [text["DriverAim"], text["DriverPrimary"], text["DriverSecondary"], text["DriverIdea"]];
    }

    /// <summary>What is wrong, so that an editor can say it before anything is kept; null where nothing is.</summary>
    /// <param name="nodes">The boxes.</param>
    /// <param name="links">The links between them.</param>
    /// <param name="columns">How many columns there are; default 4.</param>
    public static DiagramFault? FaultOf(IReadOnlyList<DriverNode> nodes, IReadOnlyList<DriverLink> links, int columns = 4)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(links);
        if (PartIds.FaultOf(nodes.Select(node => node.Id)) is { } fault)
            return fault;
        if (nodes.FirstOrDefault(node => node.Column < 0 || node.Column >= columns) is { } lost)
            return new(DiagramFaultKind.UnknownPlace, lost.Text, (lost.Column + 1).ToString(CultureInfo.InvariantCulture));
        return DriverLinks.FaultOf(nodes, links);
    }

    /// <summary>A diagram.</summary>
    /// <param name="nodes">The boxes, in the order in which they should stand in their columns.</param>
    /// <param name="links">The links between them, in any order.</param>
    /// <param name="columns">The headings of the columns; null takes <see cref="UsualColumns"/>.</param>
    /// <exception cref="ArgumentException">There is a <see cref="DiagramFault"/>; its message says which.</exception>
    public static DriverDiagram Of(IReadOnlyList<DriverNode> nodes, IReadOnlyList<DriverLink> links, IReadOnlyList<string>? columns = null)
    {
        columns ??= UsualColumns();
        FaultOf(nodes, links, columns.Count)?.Refuse(nameof(nodes));
        return new([.. nodes], [.. links], [.. columns]);
    }

    /// <summary>
    /// Two versions in one diagram: what came, what changed and what went is marked. Parts are the same where their ids are; words, column,
    /// note, equity and the strength of links are compared.
    /// </summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version, whose columns are drawn.</param>
    public static DriverDiagram Compared(DriverDiagram before, DriverDiagram after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DriverVersions.Compare(before, after);
    }
}
