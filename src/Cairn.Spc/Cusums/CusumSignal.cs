namespace Cairn.Spc;

/// <summary>The side of a CUSUM.</summary>
public enum CusumSide
{
    /// <summary>Events more frequent than expected.</summary>
    Upper,

    /// <summary>Events less frequent than expected.</summary>
    Lower,
}

/// <summary>A CUSUM that reached its limit.</summary>
/// <param name="Case">The case at which it did, counted from 1.</param>
/// <param name="Side">
/// Which side did. An event moves only the upper side outwards and a case without one only the lower, so never both at once.
/// </param>
public readonly record struct CusumSignal(int Case, CusumSide Side);
