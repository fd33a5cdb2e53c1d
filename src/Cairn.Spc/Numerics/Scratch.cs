using System.Buffers;

namespace Cairn.Spc.Numerics;

/// <summary>
/// Room for working on a series: on the stack where it is short, as most are, else from the pool. The stack spares a short series the
/// pool's start; the pool spares a long one the collector.
/// </summary>
internal static class Scratch
{
    /// <summary>Up to this many numbers fit on the stack.</summary>
    public const int Short = 256;

    /// <summary>Rents where a series is long, and only there.</summary>
    public static double[]? Rent(int length) => length > Short ? ArrayPool<double>.Shared.Rent(length) : null;

    /// <summary>Gives back what was rented, if it was.</summary>
    public static void Return(double[]? rented)
    {
        if (rented is not null)
            ArrayPool<double>.Shared.Return(rented);
    }
}
