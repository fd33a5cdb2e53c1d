namespace Cairn.Instruments;

/// <summary>What a group said to an item in a wave that is closed: about how much, and how many answered. There is one only where it may be shown.</summary>
public sealed class WaveResult
{
    private WaveResult()
    {
    }

    public WaveResult(WaveId wave, AnswerGroup group, string item, int tenths, int count)
    {
        Wave = wave;
        Group = group;
        Item = item;
        Tenths = tenths;
        Count = count;
    }

    public WaveId Wave { get; private set; }

    public AnswerGroup Group { get; private set; }

    public string Item { get; private set; } = "";

    /// <summary>The mean in tenths, rounded so that nobody's answer is found by comparing two waves.</summary>
    public int Tenths { get; private set; }

    /// <summary>How many answered.</summary>
    public int Count { get; private set; }

    public decimal Mean => Tenths / 10m;
}
