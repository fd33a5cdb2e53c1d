namespace Cairn.Drawing;

/// <summary>
/// A drawing before it is written: marks in painting order. Layers add to it, a writer reads it. Texts lie in one buffer and vertices
/// in one array, so that a chart costs no object per mark; <see cref="Clear"/> makes the scene ready for the next chart.
/// </summary>
internal sealed class Scene
{
    private Mark[] marks = new Mark[256];
    private Vertex[] vertices = new Vertex[512];
    private char[] words = new char[4096];
    private int markCount;
    private int vertexCount;
    private int wordCount;
    private int pathStart;

    /// <summary>In pixels.</summary>
    public double Width { get; set; }

    /// <summary>In pixels.</summary>
    public double Height { get; set; }

    /// <summary>The size of text of class-size 1em, in pixels.</summary>
    public double FontSize { get; set; } = 12;

    public ReadOnlySpan<Mark> Marks => marks.AsSpan(0, markCount);

    public ReadOnlySpan<Vertex> VerticesOf(in Mark mark) => vertices.AsSpan(mark.Vertices.First, mark.Vertices.Count);

    public ReadOnlySpan<char> WordsOf(in Mark mark) => words.AsSpan(mark.Words.First, mark.Words.Count);

    public ReadOnlySpan<char> KeyOf(in Mark mark) => words.AsSpan(mark.Key.First, mark.Key.Count);

    public void Clear() => markCount = vertexCount = wordCount = pathStart = 0;

    public void OpenGroup(string style, ReadOnlySpan<char> title = default) =>
        Add(new() { Kind = MarkKind.OpenGroup, Class = style, Words = Keep(title) });

    /// <summary>A group that a page can find: the writer makes an id and a data attribute of the key.</summary>
    public void OpenNode(string style, ReadOnlySpan<char> key) =>
        Add(new() { Kind = MarkKind.OpenGroup, Class = style, Key = Keep(key) });

    public void CloseGroup() => Add(new() { Kind = MarkKind.CloseGroup, Class = "" });

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Add(new() { Kind = MarkKind.Line, Class = style, X = x1, Y = y1, X2 = x2, Y2 = y2 });

    public void Rectangle(double x, double y, double width, double height, string style, double radius = 0, ReadOnlySpan<char> title = default) =>
        Add(new() { Kind = MarkKind.Rectangle, Class = style, X = x, Y = y, X2 = width, Y2 = height, Radius = radius, Words = Keep(title) });

    /// <summary>A circle, diamond, square or triangle around a point; the radius reaches to its corners, or to the sides of a square.</summary>
    public void Symbol(MarkKind shape, double x, double y, double radius, string style, ReadOnlySpan<char> title = default) =>
        Add(new() { Kind = shape, Class = style, X = x, Y = y, Radius = radius, Words = Keep(title) });

    /// <summary>A text whose baseline is at <paramref name="y"/>.</summary>
    public void Text(double x, double y, ReadOnlySpan<char> text, string style, Anchor anchor = Anchor.Start) =>
        Add(new() { Kind = MarkKind.Text, Class = style, X = x, Y = y, Anchor = anchor, Words = Keep(text) });

    /// <summary>Lifts the pen and puts it down; <see cref="EndPath"/> makes a mark of all that was drawn since the last.</summary>
    public void MoveTo(double x, double y) => Put(new(x, y, true));

    public void LineTo(double x, double y) => Put(new(x, y, false));

    public void EndPath(string style, bool closed = false, ReadOnlySpan<char> key = default) => End(MarkKind.Path, style, closed, key);

    /// <summary>As <see cref="EndPath"/>, but of the points that were drawn the first is the start and each three more are two controls and an end.</summary>
    public void EndCurve(string style, ReadOnlySpan<char> key = default) => End(MarkKind.Curve, style, closed: false, key);

    private void End(MarkKind kind, string style, bool closed, ReadOnlySpan<char> key)
    {
        var slice = new Slice(pathStart, vertexCount - pathStart);
        pathStart = vertexCount;
        if (slice.Count > 0)
            Add(new Mark { Kind = kind, Class = style, Vertices = slice, IsClosed = closed, Key = Keep(key) });
    }

    private Slice Keep(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return default;

        if (wordCount + text.Length > words.Length)
            Array.Resize(ref words, Math.Max(2 * words.Length, wordCount + text.Length));
        text.CopyTo(words.AsSpan(wordCount));
        var slice = new Slice(wordCount, text.Length);
        wordCount += text.Length;
        return slice;
    }

    private void Add(in Mark mark)
    {
        if (markCount == marks.Length)
            Array.Resize(ref marks, 2 * markCount);
        marks[markCount++] = mark;
    }

    private void Put(Vertex vertex)
    {
        if (vertexCount == vertices.Length)
            Array.Resize(ref vertices, 2 * vertexCount);
        vertices[vertexCount++] = vertex;
    }
}
