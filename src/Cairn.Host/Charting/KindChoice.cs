using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>A kind of chart, chosen by the user or from the data; Why is null where the user chose.</summary>
internal sealed record KindChoice(ChartKind Kind, string? Why, string? Advice)
{
    /// <summary>The kind that was asked for, checked against the columns; or the one that most facets of the data recommend.</summary>
    public static KindChoice For(ChartRequest request, ChartRows rows, IReadOnlyList<FacetRows> facets)
    {
        if (request.Kind is null && rows.HasDenominators && !rows.HasValues)
            throw new RefusedException("--denominator needs --value: name the column of numerators or values; without it rows are counted, and counts have no denominator.");
        if (request.Kind is { } asked)
        {
            RefuseUnlessColumnsFit(asked, request, rows);
            return new(asked, null, null);
        }

        var nature = NatureOf(request, rows, facets);
        var gathering = GatheringKind(nature);
        RowChecks.Refuse(rows, gathering);
        if (!rows.HasValues && !request.Method.Reads(gathering))
            throw new RefusedException($"--method {request.Method.Id} reads run charts, which need values; name their column with --value.");
        if (!rows.HasValues)
            return new(gathering, gathering == ChartKind.T
                ? "The T chart takes the days between dated events; name a column with --value to chart something else."
                : "The C chart counts the rows of each period; name a column with --value to chart something else.", null);
        var votes = facets
            .Select(facet => ChartChooser.Recommend(new SeriesBuilder(rows, gathering).Build(facet).Series, nature))
            .GroupBy(recommendation => recommendation.Kind)
            .MaxBy(group => group.Count())!;
        var chosen = votes.First();
        return request.Method.Reads(chosen.Kind)
            ? new(chosen.Kind, chosen.Why, chosen.Advice)
            : KindRead(request.Method, gathering);
    }

    private static KindChoice KindRead(Method method, ChartKind gathering) => method.ReadsShewhartCharts
        ? new(gathering, $"The {gathering.Name} stands in for the run chart that so few points suggest, because {method.Name} reads control charts only.", null)
        : new(ChartKind.Run, $"The run chart is used because {method.Name} reads run charts only.", null);

    private static DataNature NatureOf(ChartRequest request, ChartRows rows, IReadOnlyList<FacetRows> facets)
    {
        if (!rows.HasValues)
            return IsRare(request, rows, facets) ? DataNature.TimesBetween : DataNature.Counts;

        var present = Enumerable.Range(0, rows.Count).Where(row => !rows.IsMissing(row)).ToList();
        var counts = present.TrueForAll(row => rows.Value(row) >= 0 && double.IsInteger(rows.Value(row)));
        if (rows.HasDenominators)
        {
            var cases = present.TrueForAll(row => double.IsInteger(rows.Denominator(row)) && rows.Value(row) <= rows.Denominator(row));
            return !counts ? DataNature.Ratios
                : cases && !Exposure.IsNamedBy(request.DenominatorColumn!) ? DataNature.Proportions
                : DataNature.Rates;
        }

        var periods = facets.Sum(facet => facet.Rows.Select(rows.Position).Distinct().Count());
        if (present.Count >= 2 * periods && !(counts && request.Aggregate is not null))
            return DataNature.SubgroupedMeasurements;
        return counts ? DataNature.Counts : DataNature.Measurements;
    }

    /// <summary>Dated events, none on the day of another, and on average more than a day apart.</summary>
    private static bool IsRare(ChartRequest request, ChartRows rows, IReadOnlyList<FacetRows> facets) =>
        rows.Periods.AreDates && request.Aggregate is null && facets.All(facet =>
            facet.Rows.Length > 1
            && facet.Rows.Select(rows.Position).Distinct().Count() == facet.Rows.Length
            && rows.Position(facet.Rows[^1]) - rows.Position(facet.Rows[0]) > facet.Rows.Length);

    /// <summary>The plain chart of a nature, whose way of bringing rows together the data is looked at in.</summary>
    private static ChartKind GatheringKind(DataNature nature) => nature switch
    {
        DataNature.SubgroupedMeasurements => ChartKind.Xbar,
        DataNature.Counts => ChartKind.C,
        DataNature.Proportions => ChartKind.P,
        DataNature.Rates => ChartKind.U,
        DataNature.Ratios => ChartKind.IPrime,
        DataNature.TimesBetween => ChartKind.T,
        _ => ChartKind.I,
    };

    private static void RefuseUnlessColumnsFit(ChartKind kind, ChartRequest request, ChartRows rows)
    {
        if (!request.Method.Reads(kind))
            throw new RefusedException($"--method {request.Method.Id} does not apply to --kind {kind.Id}; {(kind.IsShewhart ? "use anhoej, making-data-count or western-electric" : "use anhoej or ihi")}.");
        if (!rows.HasValues && kind != ChartKind.C && kind != ChartKind.T)
            throw new RefusedException($"--kind {kind.Id} needs values; name their column with --value (only c, which counts rows, and t, which takes the days between dates, go without).");
        if (kind.NeedsDenominator && !rows.HasDenominators)
            throw new RefusedException($"--kind {kind.Id} needs a denominator; name its column with --denominator.");
        if (!kind.TakesDenominator && rows.HasDenominators)
            throw new RefusedException($"--kind {kind.Id} has no denominator; leave out --denominator, or choose a kind that has one (p, u, iprime).");
        if (!rows.HasValues && kind == ChartKind.T && !rows.Periods.AreDates)
            throw rows.RefusePeriod(0, "a date, because --kind t without --value takes the days between dates");
    }
}
