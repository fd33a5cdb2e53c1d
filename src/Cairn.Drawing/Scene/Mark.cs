namespace Cairn.Drawing;

/// <summary>
/// One primitive of a scene, in pixels from the top left. A flat struct, so that a scene is one array:
/// a line uses both points; a rectangle its corner and its size; a symbol its middle and its radius; a text its anchor.
/// </summary>
internal readonly struct Mark
{
    public required MarkKind Kind { get; init; }

    public required string Class { get; init; }

    public double X { get; init; }

    public double Y { get; init; }

    /// <summary>The second point of a line, or the width of a rectangle.</summary>
    public double X2 { get; init; }

    /// <summary>The second point of a line, or the height of a rectangle.</summary>
    public double Y2 { get; init; }

    /// <summary>The radius of a symbol, or of the corners of a rectangle.</summary>
    public double Radius { get; init; }

    public Anchor Anchor { get; init; }

    /// <summary>Whether a path returns to its start.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The vertices of a path; of a curve its start, then two controls and an end for each piece.</summary>
    public Slice Vertices { get; init; }

    /// <summary>The words of a text, or the title of any other mark.</summary>
    public Slice Words { get; init; }

    /// <summary>By what a page finds the mark again: the id of a node, or of both ends of a link.</summary>
    public Slice Key { get; init; }
}

/// <summary>A part of one of the scene's arrays.</summary>
internal readonly record struct Slice(int First, int Count);

/// <summary>A corner of a path; where it starts a new stroke, the pen is lifted before.</summary>
internal readonly record struct Vertex(double X, double Y, bool Starts);
