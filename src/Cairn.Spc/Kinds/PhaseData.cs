namespace Cairn.Spc.Kinds;

/// <summary>What a point is used for.</summary>
internal enum PointUse : byte
{
    /// <summary>In the baseline: sets the centre and the limits.</summary>
    Baseline = 1,

    /// <summary>Compared with the limits only.</summary>
    Monitored,

    /// <summary>Excluded by the user: neither.</summary>
    Excluded,

    /// <summary>Not observed.</summary>
    Missing,
}

/// <summary>The points of one phase as a kind sees them, before any multiplier.</summary>
internal readonly ref struct PhaseData
{
    public required ReadOnlySpan<Subgroup> Subgroups { get; init; }

    /// <summary>The plotted values; NaN where missing.</summary>
    public required ReadOnlySpan<double> Values { get; init; }

    public required ReadOnlySpan<PointUse> Uses { get; init; }

    /// <summary>The centre line that the user gave; NaN where it is to be computed.</summary>
    public required double GivenCentre { get; init; }

    public required Method Method { get; init; }

    /// <summary>Whether large moving ranges are dropped.</summary>
    public required bool Screen { get; init; }

    public bool HasGivenCentre => !double.IsNaN(GivenCentre);

    /// <summary>The given centre, else the mean of the baseline; NaN where the baseline holds nothing.</summary>
    public double CentreOrMean()
    {
        if (HasGivenCentre)
            return GivenCentre;

        double sum = 0;
        var count = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            if (Uses[i] != PointUse.Baseline)
                continue;
            sum += Values[i];
            count++;
        }

        return sum / count;
    }

    /// <summary>The given centre, else the sum of numerators over the sum of denominators.</summary>
    public double CentreOrRatio()
    {
        if (HasGivenCentre)
            return GivenCentre;

        double numerators = 0, denominators = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            if (Uses[i] != PointUse.Baseline)
                continue;
            numerators += Subgroups[i].Value;
            denominators += Subgroups[i].Size;
        }

        return numerators / denominators;
    }
}
