using System.Buffers;

namespace Cairn.Spc.Numerics;

/// <summary>
/// Room for working on a series: on the stack where it is short, as most are, else from the pool. The stack spares a short series the
/// pool's start; the pool spares a long one the collector.
/// </summary>
internal static class Scratch
{
    /// <summary>Up to this many items fit on the stack.</summary>
    public const int Short = 256;

    /// <summary>Rents where a series is long, and only there. What is rented holds what was left in it.</summary>
    public static T[]? Rent<T>(int length) => length > Short ? ArrayPool<T>.Shared.Rent(length) : null;

    /// <summary>Gives back what was rented, if it was.</summary>
    public static void Return<T>(T[]? rented)
    {
        if (rented is not null)
            ArrayPool<T>.Shared.Return(rented);
    }
}
