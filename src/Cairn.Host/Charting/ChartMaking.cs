using Cairn.Spc;
using Cairn.Spc.Words;
using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>From a table to analysed charts.</summary>
internal static class ChartMaking
{
    public static ChartSet Make(Table table, ChartRequest request)
    {
        var rows = new ChartRows(table, request);
        var facets = rows.ByFacet();
        var choice = KindChoice.For(request, rows, facets);
        RowChecks.Refuse(rows, choice.Kind);
        CentreCheck.Refuse(request, choice.Kind);

        var data = facets.Select(facet => new SeriesBuilder(rows, choice.Kind).Build(facet)).ToList();
        var options = new FacetOptions(request, data).All();
        var analyses = data.Zip(options, (facet, option) => Analyse(choice.Kind, facet, option)).ToList();
        var reading = Reading.For(request, choice.Kind, analyses);
        return new(request, choice, reading, [.. data.Zip(analyses, (facet, analysis) => Result(facet, analysis, reading, request))]);
    }

    private static Analysis Analyse(ChartKind kind, FacetData facet, AnalysisOptions options)
    {
        try
        {
            return ControlChart.Analyse(kind, facet.Series, options);
        }
        catch (AnalysisRefusedException refusal)
        {
            throw new RefusedException(facet.Facet is null ? refusal.Message : $"In {facet.Facet}: {refusal.Message}", refusal);
        }
    }

    private static ChartResult Result(FacetData facet, Analysis analysis, Reading reading, ChartRequest request)
    {
        var shown = reading.Multiply == 1 ? analysis : ControlChart.Analyse(analysis.Kind, analysis.Series, InUnitsOf(reading, analysis.Options, facet.Targets));
        var name = new[] { facet.Facet, request.Title }.FirstOrDefault(given => !string.IsNullOrWhiteSpace(given)) ?? reading.Measure;
        var labels = new SummaryLabels { Name = name, Unit = reading.IsPercent ? "%" : "", Per = reading.IsPercent || name == reading.Measure ? "" : reading.Unit };
        return new(facet.Facet, analysis, shown, labels);
    }

    private static AnalysisOptions InUnitsOf(Reading reading, AnalysisOptions options, double[]? targets) => options with
    {
        Multiply = options.Multiply * reading.Multiply,
        Centre = options.Centre * reading.Multiply,
        Target = targets is not null
            ? Target.Varying([.. targets.Select(target => target * reading.Multiply)])
            : options.Target is null ? null : Target.At(options.Target.Fixed!.Value * reading.Multiply),
    };
}
