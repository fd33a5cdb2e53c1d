using System.Globalization;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Radars;

/// <summary>Radars and rows over time, some of them made to go wrong.</summary>
public static class RadarCases
{
    public static RadarProfile Context { get; } = new(
        [
            new("Around us", [4, 4.5]), new("Our organisation", [3, 4]), new("Help with improving", [2.5, 4]),
            new("The place where the work is done", [5, 5]), new("The team", [5.5, 6]), new("The topic itself", [6, 5.5]),
        ],
        ["2 Oct 2026", "12 Nov 2026"], 1, 7);

    /// <summary>Seven things at four times, with gaps where too few answered.</summary>
    public static RadarProfile Gaps { get; } = new(
        [.. Enumerable.Range(1, 7).Select(i => new RadarAxis("Thing " + i.ToString(CultureInfo.InvariantCulture), [i == 2 ? null : 1.5, 2, i is 2 or 5 ? null : 2.5, i == 5 ? null : 3]))],
        ["Jan", "Apr", "Jul", "Oct"], 1, 3);

    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Radar("radar-context", Context),
        Radar("radar-once", new([new("Learning", [4.5]), new("Senior support", [3]), new("Safe to speak up", [2])], ["12 Nov 2026"], 1, 5)),
        Radar("radar-gaps", Gaps),
        Radar("radar-nothing", new([.. Context.Axes.Select(axis => new RadarAxis(axis.Name, [null]))], ["12 Nov 2026"], 1, 7)),
        Radar("radar-ends", new([.. Enumerable.Range(0, 12).Select(i => new RadarAxis($"Item {i.ToString(CultureInfo.InvariantCulture)} with words that go on for a while, as questions do", [i % 2 == 0 ? 0 : 9, i % 2 == 0 ? 9 : 0]))], ["a", "b"], 1, 5)),
        Radar("radar-odd-names", new([new("", [1]), new("<b>&\"quoted\"\u0001</b>", [2]), new("转运 🙂 نقل", [3]), new(new string('W', 90), [2])], ["<now>"], 0, 100)),
        Radar("radar-large-text", Context) with { Options = new() { FontScale = 1.6 } },
        Rows("rows-context", Context),
        Rows("rows-gaps", Gaps),
        Rows("rows-once", new([new("Safe to speak up", [2])], ["12 Nov 2026"], 1, 5)),
        Rows("rows-odd-names", new([new("<b>&\"quoted\"\u0001</b>", [2, 1]), new(new string('W', 90), [2, null])], [new string('W', 90), "<now>"], 1, 3)),
        Rows("rows-large-text", Gaps) with { Options = new() { FontScale = 1.6 } },
    ];

    private static FamilyCase Radar(string name, RadarProfile profile) => new(name, options => RadarDrawing.Render(profile, new() { Title = "What is around this work" }, options));

    private static FamilyCase Rows(string name, RadarProfile profile) => new(name, options => RadarRowsDrawing.Render(profile, new() { Title = "What changed" }, options));
}
