using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Fishbones;

/// <summary>A fishbone as rows of an outline.</summary>
internal static class FishboneRows
{
    public static IEnumerable<OutlineRow> Of(Fishbone fishbone, double font, DrawingText text)
    {
        yield return new(0, width => new("", fishbone.Effect.Or(text["NoWords"]), [], NodeLook.First, width, font));
        foreach (var row in fishbone.Categories.SelectMany(category => Rows(category, 1)))
            yield return row;

        IEnumerable<OutlineRow> Rows(FishboneCause cause, int level)
        {
            OutlineRow row = new(level, width => new(cause.Id, cause.Text.Or(text["NoWords"]), NodeNote.Of(cause.Change, text), (level == 1 ? NodeLook.Second : NodeLook.Plain).After(cause.Change), width, font));
            return cause.Below.SelectMany(below => Rows(below, level + 1)).Prepend(row);
        }
    }
}
