using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Drivers;

/// <summary>A driver diagram below each other, for narrow pages: each box once, indented below the first it serves; what else it serves is said in words.</summary>
internal sealed class DriverRows
{
    private readonly Sheet sheet;
    private readonly List<string> heading;
    private readonly OutlinePicture picture;

    public DriverRows(Sheet sheet, DriverGraph graph, DriverSigns signs, DrawingText text)
    {
        this.sheet = sheet;
        heading = Wrapping.Lines(string.Join(" › ", graph.Diagram.Columns), sheet.Right - sheet.Left, sheet.Font, bold: true);
        var nodes = graph.Diagram.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var others = graph.Diagram.Links.Where(link => link.Change != DiagramChange.Removed).ToLookup(link => link.Child, StringComparer.Ordinal);
        var rows = new List<OutlineRow>();
        foreach (var branch in DriverTree.Of(graph))
            Add(branch, 0);
        picture = new(sheet, rows, sheet.Top + heading.Count * sheet.Line + 0.45 * sheet.Font);

        void Add(DriverBranch branch, int level)
        {
            if (branch.IsRepeat)
                return;

            var node = branch.Node;
            var also = others[node.Id].Where(link => link.Parent != branch.Link?.Parent)
                .Select(link => new NodeNote(text.Format("DriverAlso", signs.WordsOf(nodes[link.Parent]))));
            var link = branch.Link is null ? ("", "") : (DriverSigns.ClassOf(branch.Link), DriverSigns.KeyOf(branch.Link));
            rows.Add(new(level, width => new(node.Id, signs.WordsOf(node), [.. signs.NotesOf(node), .. also], signs.LookOf(node), width, sheet.Font), link.Item1, link.Item2));
            foreach (var child in branch.Children)
                Add(child, level + 1);
        }
    }

    public double Bottom => picture.Bottom;

    public void Draw()
    {
        for (var i = 0; i < heading.Count; i++)
            sheet.Scene.Text(sheet.Left, sheet.Top + (i + 0.8) * sheet.Line, heading[i], "cairn-era");
        picture.Draw();
    }
}
