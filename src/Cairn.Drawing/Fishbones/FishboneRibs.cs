using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Fishbones;

/// <summary>The ribs of a fishbone on both sides of its spine, and the head at its end.</summary>
internal sealed class FishboneRibs
{
    private const double NarrowestRib = 13;

    private readonly Sheet sheet;
    private readonly NodeBox head;
    private readonly Rib[] ribs;
    private readonly double ribWidth;
    private readonly double spine;

    public FishboneRibs(Sheet sheet, Fishbone fishbone, DrawingText text)
    {
        this.sheet = sheet;
        ribWidth = RibWidth(sheet, fishbone);
        head = new("", fishbone.Effect.Or(text["NoWords"]), [], NodeLook.First, HeadWidth(sheet), sheet.Font);
        ribs = [.. fishbone.Categories.Select(category => new Rib(category, ribWidth, sheet.Font, text))];
        var above = Math.Max(Longest(0), head.Height / 2);
        spine = sheet.Top + above;
        Bottom = spine + Math.Max(Longest(1), head.Height / 2) + 0.3 * sheet.Font;
    }

    public double Bottom { get; }

    public static bool Fits(Sheet sheet, Fishbone fishbone) => RibWidth(sheet, fishbone) >= NarrowestRib * sheet.Font;

    public void Draw()
    {
        var right = sheet.Right - head.Width;
        sheet.Scene.Line(sheet.Left, spine, right, spine, "cairn-spine");
        head.Draw(sheet.Scene, right, spine - head.Height / 2);
        for (var i = 0; i < ribs.Length; i++)
            ribs[i].Draw(sheet.Scene, sheet.Left + i / 2 * ribWidth, i % 2 == 0 ? spine - ribs[i].Height : spine + ribs[i].Height, spine);
    }

    private static double HeadWidth(Sheet sheet) => Math.Clamp(0.2 * sheet.Width, 9 * sheet.Font, 15 * sheet.Font);

    private static double RibWidth(Sheet sheet, Fishbone fishbone) =>
        (sheet.Right - sheet.Left - HeadWidth(sheet)) / Math.Max(1, (fishbone.Categories.Count + 1) / 2);

    private double Longest(int side) => ribs.Where((_, index) => index % 2 == side).Select(rib => rib.Height).DefaultIfEmpty(0).Max();
}
