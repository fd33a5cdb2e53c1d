namespace Cairn.Spc;

/// <summary>What was found of one group in one period.</summary>
public readonly record struct GapGroup
{
    private GapGroup(double events, double size) => (Events, Size) = (events, size);

    /// <summary>The events, or the value itself; <see cref="double.NaN"/> where nothing is known.</summary>
    public double Events { get; }

    /// <summary>Out of how many, or in how much exposure; 1 for a value, <see cref="double.NaN"/> where nothing is known.</summary>
    public double Size { get; }

    /// <summary>Nothing is known: not counted, hidden, or out of nobody. It is no zero.</summary>
    public static GapGroup Missing { get; } = new(double.NaN, double.NaN);

    /// <summary>Whether nothing is known.</summary>
    public bool IsMissing => !(Size > 0);

    /// <summary>Events out of a number, or in an exposure.</summary>
    /// <param name="events">At least 0.</param>
    /// <param name="size">Above 0; for a proportion at least as many as the events.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public static GapGroup Of(double events, double size)
    {
        if (!double.IsFinite(events) || events < 0)
            throw new ArgumentOutOfRangeException(nameof(events), events, "Events are a number of at least 0.");
        if (!double.IsFinite(size) || size <= 0)
            throw new ArgumentOutOfRangeException(nameof(size), size, "A denominator is a number above 0.");
        return new(events, size);
    }

    /// <summary>A value that stands for itself.</summary>
    /// <param name="value">Any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static GapGroup Of(double value) =>
        double.IsFinite(value) ? new(value, 1) : throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a finite number.");

    /// <summary>What it comes to, not multiplied.</summary>
    internal double Value => Events / Size;
}
