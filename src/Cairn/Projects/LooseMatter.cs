namespace Cairn.Projects;

/// <summary>What is to be settled when somebody goes: who does it now, and what only they knew.</summary>
public enum LooseMatter
{
    /// <summary>Settled by itself when somebody has the part again; the others are ticked off by hand.</summary>
    Who,

    /// <summary>What is agreed, planned and under way.</summary>
    Standing,

    /// <summary>What they promised, and to whom.</summary>
    Promises,

    /// <summary>Who has to hear that they went.</summary>
    Telling,

    /// <summary>What only they can open: folders, forms, spreadsheets.</summary>
    Access,

    /// <summary>What they would still like to say.</summary>
    Farewell,
}
