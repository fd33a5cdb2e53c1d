namespace Cairn.Drawing.Writing;

/// <summary>Writes a scene as SVG text. It knows nothing of charts.</summary>
internal static class SvgWriter
{
    /// <summary>The whole drawing, from <c>&lt;svg&gt;</c> to <c>&lt;/svg&gt;</c>.</summary>
    public static void Write(CharBuffer target, Scene scene, in SvgHeader header)
    {
        SvgOpening.Write(target, scene, header);
        foreach (ref readonly var mark in scene.Marks)
            Write(target, scene, mark, header.IdPrefix);
        target.Append("</svg>");
    }

    private static void Write(CharBuffer target, Scene scene, in Mark mark, string idPrefix)
    {
        switch (mark.Kind)
        {
            case MarkKind.OpenGroup:
                Start(target, "<g", mark.Class);
                Node(target, scene.KeyOf(mark), idPrefix);
                target.Append("\">");
                Title(target, scene.WordsOf(mark));
                break;
            case MarkKind.CloseGroup:
                target.Append("</g>");
                break;
            case MarkKind.Text:
                Text(target, mark, scene.WordsOf(mark));
                break;
            case MarkKind.Path or MarkKind.Curve:
                Start(target, "<path", mark.Class);
                Link(target, scene.KeyOf(mark));
                target.Append("\" d=\"");
                if (mark.Kind == MarkKind.Curve)
                    SvgPath.TraceCurve(target, scene.VerticesOf(mark));
                else
                    SvgPath.Trace(target, scene.VerticesOf(mark), mark.IsClosed);
                target.Append("\"/>");
                break;
            default:
                Shape(target, mark);
                Close(target, ElementOf(mark.Kind), scene.WordsOf(mark));
                break;
        }
    }

    private static void Node(CharBuffer target, ReadOnlySpan<char> key, string idPrefix)
    {
        if (key.IsEmpty)
            return;

        target.Append("\" id=\"");
        target.Append(idPrefix);
        target.Append("-node-");
        target.Append(key);
        target.Append("\" data-node=\"");
        target.Append(key);
    }

    private static void Link(CharBuffer target, ReadOnlySpan<char> key)
    {
        if (key.IsEmpty)
            return;

        target.Append("\" data-link=\"");
        target.Append(key);
    }

    private static string ElementOf(MarkKind kind) => kind switch
    {
        MarkKind.Line => "line",
        MarkKind.Rectangle or MarkKind.Square => "rect",
        MarkKind.Circle => "circle",
        _ => "path",
    };

    private static void Shape(CharBuffer target, in Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Line:
                Start(target, "<line", mark.Class);
                Attribute(target, "\" x1=\"", mark.X);
                Attribute(target, "\" y1=\"", mark.Y);
                Attribute(target, "\" x2=\"", mark.X2);
                Attribute(target, "\" y2=\"", mark.Y2);
                break;
            case MarkKind.Rectangle:
                Box(target, mark.Class, mark.X, mark.Y, mark.X2, mark.Y2);
                if (mark.Radius > 0)
                    Attribute(target, "\" rx=\"", mark.Radius);
                break;
            case MarkKind.Square:
                Box(target, mark.Class, mark.X - mark.Radius, mark.Y - mark.Radius, 2 * mark.Radius, 2 * mark.Radius);
                break;
            case MarkKind.Circle:
                Start(target, "<circle", mark.Class);
                Attribute(target, "\" cx=\"", mark.X);
                Attribute(target, "\" cy=\"", mark.Y);
                Attribute(target, "\" r=\"", mark.Radius);
                break;
            case MarkKind.Diamond:
                Start(target, "<path", mark.Class);
                Trace(target, "\" d=\"", [new(mark.X, mark.Y - mark.Radius, true), new(mark.X + mark.Radius, mark.Y, false),
                    new(mark.X, mark.Y + mark.Radius, false), new(mark.X - mark.Radius, mark.Y, false)]);
                break;
            case MarkKind.Triangle:
                Start(target, "<path", mark.Class);
                Trace(target, "\" d=\"", [new(mark.X, mark.Y - mark.Radius, true), new(mark.X + mark.Radius, mark.Y + mark.Radius, false),
                    new(mark.X - mark.Radius, mark.Y + mark.Radius, false)]);
                break;
            default:
                throw new InvalidOperationException("No shape named " + mark.Kind);
        }
    }

    private static void Text(CharBuffer target, in Mark mark, ReadOnlySpan<char> words)
    {
        Start(target, "<text", mark.Class);
        Attribute(target, "\" x=\"", mark.X);
        Attribute(target, "\" y=\"", mark.Y);
        if (mark.Anchor != Anchor.Start)
            target.Append(mark.Anchor == Anchor.Middle ? "\" text-anchor=\"middle" : "\" text-anchor=\"end");
        target.Append("\">");
        XmlText.Append(target, words);
        target.Append("</text>");
    }

    private static void Trace(CharBuffer target, string attribute, ReadOnlySpan<Vertex> corners)
    {
        target.Append(attribute);
        SvgPath.Trace(target, corners, closed: true);
    }

    private static void Box(CharBuffer target, string style, double x, double y, double width, double height)
    {
        Start(target, "<rect", style);
        Attribute(target, "\" x=\"", x);
        Attribute(target, "\" y=\"", y);
        Attribute(target, "\" width=\"", width);
        Attribute(target, "\" height=\"", height);
    }

    /// <summary>An element up to the open quotation mark of its class; what follows closes it.</summary>
    private static void Start(CharBuffer target, string element, string style)
    {
        target.Append(element);
        target.Append(" class=\"");
        target.Append(style);
    }

    private static void Attribute(CharBuffer target, string name, double value)
    {
        target.Append(name);
        FixedPoint.Append(target, value);
    }

    private static void Close(CharBuffer target, string element, ReadOnlySpan<char> title)
    {
        if (title.IsEmpty)
        {
            target.Append("\"/>");
            return;
        }

        target.Append("\">");
        Title(target, title);
        target.Append("</");
        target.Append(element);
        target.Append('>');
    }

    private static void Title(CharBuffer target, ReadOnlySpan<char> title)
    {
        if (title.IsEmpty)
            return;

        target.Append("<title>");
        XmlText.Append(target, title);
        target.Append("</title>");
    }
}
