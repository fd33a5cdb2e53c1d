using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Cusums;

/// <summary>The signals in words, numbered as in the plot, in as many columns as fit.</summary>
internal sealed class SignalList
{
    private const int MostRows = 6;
    private const int LeastListed = 8;
    private const int MostListed = 100;

    private readonly CusumPlan plan;
    private readonly string[] items;
    private readonly string[] numbers;
    private readonly int columns;
    private readonly double columnWidth;
    private readonly double numberWidth;

    public SignalList(CusumPlan plan)
    {
        this.plan = plan;
        var sheet = plan.Sheet;
        var count = plan.Analysis.Signals.Length;
        var room = sheet.Right - sheet.Left;
        numberWidth = count == 0 ? 0 : sheet.WidthOf(count.ToString("N0", sheet.Culture), bold: true) + 2.2 * sheet.Font;
        var all = Wordings(Math.Min(count, MostListed), room - numberWidth);
        columnWidth = count == 0 ? room : Math.Min(room, numberWidth + all.Max(item => sheet.WidthOf(item)) + 1.6 * sheet.Font);
        columns = Math.Max(1, (int)(room / columnWidth));

        var listed = Math.Min(count, Math.Max(LeastListed, MostRows * columns));
        if (listed < count)
            listed--;
        items = [.. all.Take(listed).Select(item => Shortened.To(item, room - numberWidth, sheet.Font))];
        numbers = [.. Enumerable.Range(1, listed).Select(number => number.ToString("N0", sheet.Culture))];
        if (listed < count)
            items = [.. items, plan.Text.Format("CusumMoreSignals", (count - listed).ToString("N0", sheet.Culture))];
    }

    public double Height => items.Length == 0 ? 0 : Rows * Step + 0.7 * plan.Sheet.Font;

    private int Rows => (items.Length + columns - 1) / columns;

    private double Step => 1.5 * plan.Sheet.Font;

    /// <summary>For example <c>case 512: more events than expected</c>.</summary>
    public static string Words(CusumPlan plan, int index, bool withNumber, string form = "")
    {
        var signal = plan.Analysis.Signals[index];
        var words = plan.Text.Format("CusumSignal" + signal.Side + form, plan.Cases.Name(signal.Case));
        return withNumber ? plan.Text.Format("CusumSignalTitle", (index + 1).ToString("N0", plan.Sheet.Culture), words) : words;
    }

    /// <summary>Where one is too long for its line, all take the short form.</summary>
    private string[] Wordings(int count, double room)
    {
        var whole = Enumerable.Range(0, count).Select(i => Words(plan, i, withNumber: false)).ToArray();
        return whole.All(item => plan.Sheet.WidthOf(item) <= room)
            ? whole
            : [.. Enumerable.Range(0, count).Select(i => Words(plan, i, withNumber: false, "Short"))];
    }

    /// <summary>Down each column first, as a list is read.</summary>
    public void Draw(double top)
    {
        var font = plan.Sheet.Font;
        for (var i = 0; i < items.Length; i++)
        {
            var x = plan.Sheet.Left + i / Rows * columnWidth;
            var y = top + 0.7 * font + i % Rows * Step + 0.9 * font;
            if (i < numbers.Length)
            {
                CusumMarks.Shape(plan, x + 0.5 * font, y - 0.35 * font, plan.Analysis.Signals[i].Side, "");
                plan.Sheet.Scene.Text(x + numberWidth - 0.6 * font, y, numbers[i], "cairn-label-strong", Anchor.End);
            }

            plan.Sheet.Scene.Text(i < numbers.Length ? x + numberWidth : x + 0.2 * font, y, items[i], "cairn-note");
        }
    }
}
