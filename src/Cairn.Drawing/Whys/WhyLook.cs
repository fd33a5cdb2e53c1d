using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Whys;

/// <summary>How a problem and its answers look.</summary>
internal static class WhyLook
{
    public static NodeBox Box(Why why, int level, double width, double font, DrawingText text, bool saysLevel = false)
    {
        var look = (level == 0 ? NodeLook.First : why.IsRootCause ? NodeLook.Second : NodeLook.Plain).After(why.Change);
        IEnumerable<NodeNote> lead = saysLevel ? [new(Why.LeadOf(level, text))] : [];
        IEnumerable<NodeNote> root = why.IsRootCause ? [new(text["WhyRoot"], MarkKind.Diamond, level == 0 ? "cairn-node-second" : "cairn-flag")] : [];
        return new(why.Id, why.Text.Or(text["NoWords"]), [.. lead, .. NodeNote.Of(why.Change, text), .. root], look, width, font);
    }

    public static IEnumerable<OutlineRow> Rows(Why why, Why? above, int level, double font, DrawingText text)
    {
        OutlineRow row = new(level, width => Box(why, level, width, font, text, saysLevel: true), LinkKey: above is null ? "" : above.Id + " " + why.Id);
        return why.Answers.SelectMany(answer => Rows(answer, why, level + 1, font, text)).Prepend(row);
    }
}
