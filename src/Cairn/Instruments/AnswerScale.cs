namespace Cairn.Instruments;

/// <summary>On which scale items are answered: whole numbers from 1, each with its word.</summary>
/// <param name="Name">Begins the keys of its words.</param>
/// <param name="High">The largest number.</param>
/// <param name="IsMoreBetter">Whether more is better; otherwise more is harder.</param>
public sealed record AnswerScale(string Name, int High, bool IsMoreBetter = true)
{
    public const int Low = 1;

    /// <summary>How far something holds, in seven steps.</summary>
    public static AnswerScale Truth { get; } = new("Truth", 7);

    /// <summary>How far something has come, in five steps.</summary>
    public static AnswerScale Stage { get; } = new("Stage", 5);

    /// <summary>How much one agrees, in five steps.</summary>
    public static AnswerScale Agreement { get; } = new("Agreement", 5);

    /// <summary>Simple, complicated or complex.</summary>
    public static AnswerScale Complexity { get; } = new("Complexity", 3, IsMoreBetter: false);

    /// <summary>The key of the word for a number.</summary>
    public string WordsOf(int value) => $"AnswerScale.{Name}.{value}";

    public bool Holds(int value) => value >= Low && value <= High;
}
