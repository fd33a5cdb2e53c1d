namespace Cairn.Diagrams;

/// <summary>How many measures follow a driver, and how many tests of change touch it.</summary>
public sealed record DriverCount(int Measures, int Tests)
{
    public static DriverCount None { get; } = new(0, 0);

    /// <summary>Where each of them stands.</summary>
    public IReadOnlyList<AttachedPage> Pages { get; init; } = [];

    public static DriverCount operator +(DriverCount one, DriverCount other) => new(one.Measures + other.Measures, one.Tests + other.Tests) { Pages = [.. one.Pages, .. other.Pages] };
}

/// <summary>The page of something that another feature attached to a part of a diagram.</summary>
public sealed record AttachedPage(string Name, string Address);

/// <summary>Counts what a feature attached to the parts of a diagram. Features that measure or test register theirs, so that diagrams need not know them.</summary>
public interface ICountsForDrivers
{
    /// <summary>By the id of the part; parts without anything are left out.</summary>
    Task<IReadOnlyDictionary<string, DriverCount>> CountAsync(DiagramId diagram, CancellationToken cancel);
}
