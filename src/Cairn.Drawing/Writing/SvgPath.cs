namespace Cairn.Drawing.Writing;

/// <summary>Writes the commands of a path.</summary>
internal static class SvgPath
{
    /// <summary>Absolute commands, the short ones where a stroke runs level or upright.</summary>
    public static void Trace(CharBuffer target, ReadOnlySpan<Vertex> vertices, bool closed)
    {
        for (var i = 0; i < vertices.Length; i++)
        {
            var vertex = vertices[i];
            if (vertex.Starts || i == 0)
            {
                if (closed && i > 0)
                    target.Append('Z');
                Pair(target, 'M', vertex);
            }
            else if (vertex.Y == vertices[i - 1].Y)
            {
                target.Append('H');
                FixedPoint.Append(target, vertex.X);
            }
            else if (vertex.X == vertices[i - 1].X)
            {
                target.Append('V');
                FixedPoint.Append(target, vertex.Y);
            }
            else
            {
                Pair(target, 'L', vertex);
            }
        }

        if (closed)
            target.Append('Z');
    }

    /// <summary>Cubic curves: a start, then two controls and an end for each piece.</summary>
    public static void TraceCurve(CharBuffer target, ReadOnlySpan<Vertex> vertices)
    {
        for (var i = 0; i < vertices.Length; i++)
            Pair(target, i == 0 ? 'M' : i % 3 == 1 ? 'C' : ' ', vertices[i]);
    }

    private static void Pair(CharBuffer target, char command, Vertex vertex)
    {
        target.Append(command);
        FixedPoint.Append(target, vertex.X);
        target.Append(' ');
        FixedPoint.Append(target, vertex.Y);
    }
}
