using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Processes;

/// <summary>A process map below each other, for narrow pages: an arrow leads to the next step; every other way is said in words.</summary>
internal sealed class ProcessRows
{
    private const double Gap = 1.5;

    private readonly Sheet sheet;
    private readonly List<(NodeBox Box, double Top, ProcessFlow? Next)> rows = [];

    public ProcessRows(Sheet sheet, ProcessMap map, ProcessOrder order, ProcessSigns signs)
    {
        this.sheet = sheet;
        Bottom = sheet.Top;
        var steps = order.InOrder.ToArray();
        var known = steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var ways = map.Flows.Where(flow => flow.From == step.Id).ToArray();
            var next = i + 1 < steps.Length ? ways.FirstOrDefault(flow => flow.To == steps[i + 1].Id) : null;
            var said = ways.Length == 1 && next is { Label: null } ? [] : ways.Select(flow => new NodeNote(signs.WayOf(flow, known[flow.To])));
            NodeNote lane = new(map.Lanes.First(other => other.Id == step.Lane).Name);
            var box = new NodeBox(step.Id, signs.WordsOf(step), [lane, .. signs.NotesOf(step), .. said], ProcessSigns.LookOf(step), sheet.Right - sheet.Left, sheet.Font);
            rows.Add((box, Bottom, next));
            Bottom += box.Height + (i + 1 < steps.Length ? Gap * sheet.Font : 0);
        }
    }

    public double Bottom { get; }

    public void Draw()
    {
        var x = sheet.Left + 1.6 * sheet.Font;
        foreach (var (box, top, next) in rows)
        {
            box.Draw(sheet.Scene, sheet.Left, top);
            if (next is null)
                continue;

            var end = top + box.Height + Gap * sheet.Font;
            sheet.Scene.MoveTo(x, top + box.Height);
            sheet.Scene.LineTo(x, end - 0.3 * sheet.Font);
            sheet.Scene.EndPath(ProcessSigns.ClassOf(next), key: next.From + " " + next.To);
            ArrowHead.Draw(sheet.Scene, x, end, sheet.Font, ProcessSigns.ArrowOf(next));
        }
    }
}
