namespace Cairn.Journal;

/// <summary>Which sort of thing is written down.</summary>
public enum JournalKind
{
    /// <summary>What was going on around the work.</summary>
    Context,

    /// <summary>What somebody saw or heard.</summary>
    Observation,

    /// <summary>What was decided, why, and who saw it otherwise.</summary>
    Decision,

    /// <summary>What somebody found who went where the work is done.</summary>
    GoAndSee,

    /// <summary>What nobody expected.</summary>
    Surprise,

    /// <summary>How people get round something that does not work.</summary>
    Workaround,

    /// <summary>What people said when they were asked, or what papers say, and how it was gathered.</summary>
    Qualitative,
}

/// <summary>How words were gathered (A Shah, BMJ 2019;364:l649, table 1).</summary>
public enum QualitativeMethod
{
    FreeText,
    Interview,
    Observation,
    Documents,
}
