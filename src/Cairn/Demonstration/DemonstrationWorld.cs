namespace Cairn.Demonstration;

/// <summary>Says that what a database holds was invented for a demonstration. It is written with the first account of all or never.</summary>
public sealed class DemonstrationWorld
{
    private DemonstrationWorld()
    {
    }

    public DemonstrationWorld(DateTimeOffset since) => Since = since;

    /// <summary>Always the same, so that there is never a second.</summary>
    public int Number { get; private set; } = 1;

    public DateTimeOffset Since { get; private set; }
}
