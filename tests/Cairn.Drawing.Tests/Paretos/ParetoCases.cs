using System.Globalization;
using Cairn.Drawing.Tests.Families;
using Cairn.Spc;

namespace Cairn.Drawing.Tests.Paretos;

/// <summary>Pareto charts made to go wrong.</summary>
public static class ParetoCases
{
    private static readonly (string, double)[] Reasons =
    [
        ("Waiting for transport", 41), ("Medicines not ready", 118), ("Awaiting discharge letter", 86), ("No care package", 73),
        ("Waiting for a test result", 29), ("Family not informed", 17), ("Equipment at home", 12), ("Other", 9),
    ];

    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Case("pareto-reasons", Reasons, "patients"),
        Case("pareto-one", [("Falls", 12)]),
        Case("pareto-three", [("Letter", 41), ("Medicines", 118), ("Transport", 86)], "patients"),
        Case("pareto-many", Many(46)),
        Case("pareto-equal", [.. Enumerable.Range(1, 17).Select(i => ("Reason " + Number(i), 4.0))]),
        Case("pareto-nothing-in-some", [.. Reasons, ("Never", 0), ("Nor this", 0)]),
        Case("pareto-one-alone", [("Nearly all", 99_990), ("One", 4), ("Two", 3), ("Three", 3)]),
        Case("pareto-parts", [("Theatre", 12.25), ("Ward", 3.125), ("Clinic", 0.0625)], "hours lost"),
        Case("pareto-huge", [("Drugs", 3.2e12), ("Staff", 9.9e12), ("Heating", 4.1e8)], "kronor"),
        Case("pareto-odd-names", [("", 5), ("<b>&\"quoted\"\u0001</b>", 4), ("转运 🙂 نقل", 3), (new string('W', 90), 2)], "patients & <others>"),
        Case("pareto-short-sheet", Many(46)) with { Options = new() { Height = 420 } },
        Case("pareto-large-text", Reasons) with { Options = new() { FontScale = 1.6 } },
    ];

    public static (string, double)[] Many(int count) =>
    [
        .. Enumerable.Range(1, count).Select(i => (
            $"Reason {Number(i)}: a name that goes on " + (i % 3 == 0 ? "for quite a while, longer than anybody would print it on paper, and then some more" : "a bit"),
            Math.Round(4000 / Math.Pow(i, 1.1)))),
    ];

    private static FamilyCase Case(string name, (string, double)[] counts, string counted = "")
    {
        var analysis = ParetoChart.Analyse(counts);
        return new(name, options => ParetoDrawing.Render(analysis, new() { Title = "Why patients left hospital late", Counted = counted }, options));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
