namespace Cairn.Spc;

/// <summary>What the numbers of a series are.</summary>
public enum DataNature
{
    /// <summary>One measurement for each period: minutes, kilograms, scores.</summary>
    Measurements,

    /// <summary>Several measurements for each period.</summary>
    SubgroupedMeasurements,

    /// <summary>Counts of events where each period offers the same opportunity.</summary>
    Counts,

    /// <summary>Counts out of a known number of cases, each of which has it or has not.</summary>
    Proportions,

    /// <summary>Counts of events over time or opportunity that differs.</summary>
    Rates,

    /// <summary>Values over denominators, where the values are not counts.</summary>
    Ratios,

    /// <summary>The time between rare events.</summary>
    TimesBetween,

    /// <summary>The number of cases between rare events.</summary>
    CasesBetween,
}
