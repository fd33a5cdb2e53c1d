namespace Cairn.Spc.Numerics;

/// <summary>
/// Chooses between two numbers by arithmetic. Whether a point lies on the side of the one before it is a coin toss: a processor that
/// guesses at a branch is wrong half of the time, and one wrong guess costs more than the whole of the work on a point.
/// </summary>
internal static class Select
{
    /// <summary>1 where it holds, else 0.</summary>
    public static int One(bool holds) => holds ? 1 : 0;

    /// <summary>The first number where it holds, else the second.</summary>
    public static int If(bool holds, int yes, int no) => no + ((yes - no) & -One(holds));
}
