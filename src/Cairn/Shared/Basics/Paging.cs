namespace Cairn.Shared.Basics;

/// <summary>Which page of a long list is asked for: from 1, of a bounded size.</summary>
public sealed record Paging
{
    public const int UsualSize = 50;
    public const int LargestSize = 200;
    private const int LastNumber = 1_000_000;

    public Paging(int? number = null, int? size = null)
    {
        Number = Math.Clamp(number ?? 1, 1, LastNumber);
        Size = Math.Clamp(size ?? UsualSize, 1, LargestSize);
    }

    public int Number { get; }

    public int Size { get; }

    public int Skip => (Number - 1) * Size;

    /// <summary>A page of a list that is at hand as a whole.</summary>
    public Page<T> Of<T>(IReadOnlyList<T> all) => new([.. all.Skip(Skip).Take(Size)], all.Count, this);
}

/// <summary>A page of a list, and how long the list is.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, Paging Paging)
{
    public int Pages => Math.Max(1, (Total + Paging.Size - 1) / Paging.Size);
}
