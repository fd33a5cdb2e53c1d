namespace Cairn.Drawing.Writing;

/// <summary>Writes what stands before the marks: the root with its size, its accessible name and description, its style.</summary>
internal static class SvgOpening
{
    public static void Write(CharBuffer target, Scene scene, in SvgHeader header)
    {
        target.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"");
        target.Append(header.Class);
        target.Append("\" viewBox=\"0 0 ");
        FixedPoint.Append(target, scene.Width);
        target.Append(' ');
        FixedPoint.Append(target, scene.Height);
        Attribute(target, "\" width=\"", scene.Width);
        Attribute(target, "\" height=\"", scene.Height);
        Attribute(target, "\" font-size=\"", scene.FontSize);
        Name(target, header);
        if (header.Mode == SvgMode.Standalone)
        {
            target.Append("<style>");
            target.Append(header.Style);
            target.Append("</style>");
        }
    }

    /// <summary>By ids where there is a prefix; by a label where the drawing is too small a thing to need a description.</summary>
    private static void Name(CharBuffer target, in SvgHeader header)
    {
        if (header.IdPrefix.Length == 0)
        {
            target.Append("\" role=\"img\" aria-label=\"");
            XmlText.Append(target, header.Title);
            target.Append("\">");
            return;
        }

        target.Append("\" role=\"img\" aria-labelledby=\"");
        target.Append(header.IdPrefix);
        target.Append("-title");
        if (header.Description.Length > 0)
        {
            target.Append(' ');
            target.Append(header.IdPrefix);
            target.Append("-desc");
        }

        target.Append("\">");
        Named(target, "title", header.IdPrefix, header.Title);
        if (header.Description.Length > 0)
            Named(target, "desc", header.IdPrefix, header.Description);
    }

    private static void Named(CharBuffer target, string element, string prefix, string text)
    {
        target.Append('<');
        target.Append(element);
        target.Append(" id=\"");
        target.Append(prefix);
        target.Append('-');
        target.Append(element);
        target.Append("\">");
        XmlText.Append(target, text);
        target.Append("</");
        target.Append(element);
        target.Append('>');
    }

    private static void Attribute(CharBuffer target, string name, double value)
    {
        target.Append(name);
        FixedPoint.Append(target, value);
    }
}
