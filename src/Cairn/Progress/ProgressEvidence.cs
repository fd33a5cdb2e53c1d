namespace Cairn.Progress;

/// <summary>What the record of a project shows today, as far as Cairn records it.</summary>
public sealed record ProgressEvidence
{
    /// <summary>How many people have a part in it now and can sign in.</summary>
    public int People { get; init; }

    public bool IsLed { get; init; }

    public bool IsProblemSaid { get; init; }

    public bool IsAimSaid { get; init; }

    public bool IsCharterWritten { get; init; }

    /// <summary>Whether the sponsor stands behind the latest version.</summary>
    public bool IsCharterSigned { get; init; }

    /// <summary>Whether its organisation approved the latest version; also where none asks to.</summary>
    public bool IsCharterApproved { get; init; }

    public bool IsScopeSaid { get; init; }

    public bool AreHoursPlanned { get; init; }

    /// <summary>Whether the charter says what is particular here, or the team looked at it with an instrument.</summary>
    public bool IsContextKnown { get; init; }

    /// <summary>Whether the journal tells what was seen where the work is done or said by people, or a process map is drawn.</summary>
    public bool IsWorkSeen { get; init; }
}
