using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Sheets;

/// <summary>
/// The paper of a drawing: heading on top, foot below a thin rule, the drawing between. It knows how high they are before anything is
/// drawn, so that the drawing can be measured first.
/// </summary>
internal sealed class Sheet
{
    private readonly string title;
    private readonly string foot;
    private readonly List<string> titleLines;
    private readonly List<string> footLines;

    public Sheet(DrawingOptions options, double width, string title, string foot, double? font = null)
    {
        this.title = title.Trim();
        this.foot = foot.Trim();
        Culture = options.Culture;
        Font = font ?? Proportions.FontFor(width) * options.FontScale;
        Width = width;
        Padding = Proportions.Edge * Font;
        titleLines = Wrapping.Lines(this.title, width - 2 * Padding, Proportions.Title * Font, bold: true);
        footLines = Wrapping.Lines(this.foot, width - 2 * Padding, Proportions.Foot * Font);
    }

    public CultureInfo Culture { get; }

    /// <summary>The size of common text, in pixels.</summary>
    public double Font { get; }

    /// <summary>From one line of text to the next.</summary>
    public double Line => Proportions.Line * Font;

    public double Width { get; }

    /// <summary>The empty edge on all sides, in pixels.</summary>
    public double Padding { get; }

    public double Left => Padding;

    public double Right => Width - Padding;

    /// <summary>Where the drawing may begin.</summary>
    public double Top => Padding + titleLines.Count * TitleLine + (titleLines.Count > 0 ? 0.5 * Font : 0);

    /// <summary>What lies below the drawing.</summary>
    public double Below => (footLines.Count > 0 ? 0.7 * Font + footLines.Count * FootLine : 0) + 0.7 * Padding;

    public Scene Scene { get; } = new();

    private double TitleLine => Proportions.Title * Line;

    private double FootLine => Proportions.Foot * Line;

    public double WidthOf(ReadOnlySpan<char> text, bool bold = false) => TextWidth.Of(text, Font, bold);

    /// <summary>Paints ground, heading and foot; the drawing follows, from <see cref="Top"/> to <paramref name="bottom"/>.</summary>
    public void Open(double bottom)
    {
        Scene.Width = Width;
        Scene.Height = Math.Ceiling(bottom + Below);
        Scene.FontSize = Font;
        Scene.Rectangle(0, 0, Width, Scene.Height, "cairn-background");

        var y = Padding + Proportions.Title * Font;
        foreach (var line in titleLines)
        {
            Scene.Text(Left, y, line, "cairn-title");
            y += TitleLine;
        }

        if (footLines.Count == 0)
            return;

        Scene.Line(Left, bottom + 0.3 * Font, Right, bottom + 0.3 * Font, "cairn-rule");
        y = bottom + 0.7 * Font + Proportions.Foot * Font;
        foreach (var line in footLines)
        {
            Scene.Text(Left, y, line.AsSpan().TrimStart("· "), "cairn-foot");
            y += FootLine;
        }
    }

    /// <summary>The whole as SVG text.</summary>
    /// <param name="options">Mode and ids.</param>
    /// <param name="name">The accessible name where the heading is blank.</param>
    /// <param name="description">The accessible description.</param>
    /// <param name="style">The style sheet of a file of its own; null takes that of the four families.</param>
    public string Write(DrawingOptions options, string name, string description, string? style = null)
    {
        var buffer = new CharBuffer(16 * 1024);
        SvgWriter.Write(buffer, Scene, new(title.Length > 0 ? title : name, description, options.IdPrefix, options.Mode) { Style = style ?? ChartStyles.StandaloneFamilies });
        return buffer.ToString();
    }
}
