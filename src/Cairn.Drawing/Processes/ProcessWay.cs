namespace Cairn.Drawing.Processes;

/// <summary>
/// A way of a process map before it is drawn: out of the foot of a step into the strip below its row, if need be along a strip beside a
/// lane, into the strip above the row of the next, and into its head.
/// </summary>
internal sealed class ProcessWay
{
    public required ProcessFlow Flow { get; init; }

    public required int Index { get; init; }

    public required int FromRow { get; init; }

    public required int ToRow { get; init; }

    /// <summary>Where it leaves, in pixels.</summary>
    public double Out { get; set; }

    /// <summary>Where it arrives, in pixels.</summary>
    public double In { get; set; }

    /// <summary>The words at its start.</summary>
    public string[] Label { get; set; } = [];

    /// <summary>The boundary of lanes beside which it runs, from 0; -1 where it leads to the next row.</summary>
    public required int Channel { get; init; }

    /// <summary>The strip below the row where it starts; strip 0 lies above all rows.</summary>
    public int OutStrip => FromRow + 1;

    /// <summary>The strip above the row where it ends.</summary>
    public int InStrip => ToRow;

    public bool IsDirect => Channel < 0;

    public bool IsStraight => IsDirect && Math.Abs(Out - In) < 0.5;
}
