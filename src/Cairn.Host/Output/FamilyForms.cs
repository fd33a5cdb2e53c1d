using Cairn.Drawing;
using Cairn.Host.Pages;

namespace Cairn.Host.Output;

/// <summary>A funnel, a CUSUM or a Pareto chart, and how it becomes a picture, a page and a table.</summary>
internal sealed record FamilyForms<T>(T Analysis, string Title, string Sentence)
{
    /// <summary>Draws the picture under a title, which is empty where the page already has it.</summary>
    public required Func<string, DrawingOptions, string> Draw { get; init; }

    /// <summary>What the rows of the table are, for example <c>12 units</c>.</summary>
    public required string Counted { get; init; }

    public required IReadOnlyList<string> Headings { get; init; }

    public required IEnumerable<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>A word of warning about the data; null where there is none.</summary>
    public string? Remark { get; init; }

    public Delivery ToDelivery(Func<T, string> csv, Action<T, Stream> json, Action<T, string, Terminal> report) => new()
    {
        Svg = () => Draw(Title, new()),
        Html = () => new Page
        {
            Title = Title,
            Sentence = Sentence,
            Remarks = Remark is null ? [] : [Remark],
            Draw = (width, prefix) => Draw("", new() { Width = width, Mode = SvgMode.Inline, IdPrefix = prefix }),
            TableTitle = Counted + " as a table",
            Headings = Headings,
            Rows = Rows,
        }.ToHtml(),
        Csv = () => csv(Analysis),
        Json = stream => json(Analysis, stream),
        Report = terminal => report(Analysis, Remark is null ? Sentence : Sentence + "\n" + Remark, terminal),
    };
}
