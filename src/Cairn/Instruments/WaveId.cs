namespace Cairn.Instruments;

/// <summary>One time at which a project or an organisation is looked at with an instrument.</summary>
public readonly record struct WaveId(Guid Value);
