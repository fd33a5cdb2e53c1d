using System.Globalization;
using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>
/// How a chart reads best when nobody gave a multiplier: proportions in per cent, small rates per 10, 100, 1,000 …
/// It changes what is drawn and said, never the numbers of a file.
/// </summary>
/// <param name="Multiply">What the plotted numbers are multiplied by for reading.</param>
/// <param name="Unit">What follows a number, with its leading space; empty where the number says it all.</param>
/// <param name="Measure">What is measured, for example <c>Falls per 1,000 bed days</c>.</param>
internal sealed record Reading(double Multiply, string Unit, string Measure)
{
    public bool IsPercent => Unit == "%";

    public static Reading For(ChartRequest request, ChartKind kind, IReadOnlyList<Analysis> analyses)
    {
        var name = NameOf(request, kind);
        if (request.DenominatorColumn is not { } denominator)
            return new(1, "", name);

        var share = Plain(denominator);
        var proportions = kind == ChartKind.P || kind == ChartKind.PPrime || (!Exposure.IsNamedBy(denominator) && AreProportions(kind, analyses));
        if (request.Multiply is { } asked)
            return asked == 100 && proportions ? new(1, "%", $"{name}, % of {share}") : asked == 1 ? new(1, "", $"{name} per {share}") : Per(1, asked, name, share);
        if (proportions)
            return new(100, "%", $"{name}, % of {share}");

        var typical = TypicalCentre(analyses);
        var multiply = 1.0;
        while (typical > 0 && typical * multiply < 1 && multiply < 1e6)
            multiply *= 10;
        return multiply == 1 ? new(1, "", $"{name} per {share}") : Per(multiply, multiply, name, share);
    }

    /// <summary>The name of a column as a person would write it.</summary>
    public static string Plain(string column) => column.Replace('_', ' ').Trim();

    /// <summary>The same with a capital at its beginning.</summary>
    public static string Named(string column) => Plain(column) is { Length: > 0 } plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : column;

    private static Reading Per(double multiply, double per, string name, string share)
    {
        var unit = " per " + per.ToString("#,0.####", CultureInfo.InvariantCulture) + " " + share;
        return new(multiply, unit, name + unit);
    }

    private static string NameOf(ChartRequest request, ChartKind kind) =>
        request.ValueColumn is { } value ? Named(value) : kind == ChartKind.T ? "Days between events" : "Events";

    /// <summary>The middle one of the centre lines, by size; 1 where there is none.</summary>
    private static double TypicalCentre(IReadOnlyList<Analysis> analyses)
    {
        var centres = new double[analyses.Sum(analysis => analysis.Phases.Count)];
        var count = 0;
        foreach (var analysis in analyses)
        {
            foreach (var phase in analysis.Phases)
            {
                if (phase.Centre is { } centre)
                    centres[count++] = Math.Abs(centre);
            }
        }

        Array.Sort(centres, 0, count);
        return count == 0 ? 1 : centres[count / 2];
    }

    /// <summary>Ratios on a run, I, MR or I′ chart that lie within 0–1 by their nature.</summary>
    private static bool AreProportions(ChartKind kind, IReadOnlyList<Analysis> analyses) =>
        (kind == ChartKind.Run || kind == ChartKind.I || kind == ChartKind.Mr || kind == ChartKind.IPrime)
        && analyses.All(analysis => ChartChooser.Recognise(analysis.Series) == DataNature.Proportions);
}
