namespace Cairn.Measures;

/// <summary>What a measure is for in its family (Donabedian 1966; A Shah, BMJ 2019;364:l649).</summary>
public enum MeasureType
{
    /// <summary>What matters to those whom the project is for.</summary>
    Outcome,

    /// <summary>How the work is done that shall bring it about.</summary>
    Process,

    /// <summary>What might get worse meanwhile.</summary>
    Balancing,

    /// <summary>What there is to work with.</summary>
    Structure,
}

/// <summary>Of whom the data tell (A Shah, BMJ 2019;364:l649).</summary>
public enum MeasureLevel
{
    Patient,
    Service,
    Organisation,
    Population,
}

/// <summary>Which side of quality it shows (Institute of Medicine, Crossing the Quality Chasm, 2001), and the experience of people beside it.</summary>
public enum QualityDomain
{
    Safe,
    Effective,
    PersonCentred,
    Timely,
    Efficient,
    Equitable,
    Experience,
}

/// <summary>What one reading is.</summary>
public enum ReadingShape
{
    /// <summary>How many out of how many, each of whom has it or has not.</summary>
    Proportion,

    /// <summary>How many events in how much time or opportunity.</summary>
    Rate,

    /// <summary>How many events, where each period offers the same opportunity.</summary>
    Count,

    /// <summary>One measurement for each period: minutes, scores, a median.</summary>
    Value,

    /// <summary>Several measurements of each period: the minutes of ten patients.</summary>
    Sample,

    /// <summary>The days on which something rare happened.</summary>
    TimeBetween,

    /// <summary>The days on which something rare happened, with how many cases went well since the time before.</summary>
    CasesBetween,
}

/// <summary>How often there is a reading.</summary>
public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
}
