namespace Cairn.Drawing;

/// <summary>What became of a part of a diagram between two versions of it. Drawn as a frame and a word, never by colour alone.</summary>
public enum DiagramChange
{
    /// <summary>As it was, or nothing is compared.</summary>
    None,

    /// <summary>Only in the later version.</summary>
    Added,

    /// <summary>In both, with other words or another place.</summary>
    Changed,

    /// <summary>Only in the earlier version; drawn so that it is not forgotten.</summary>
    Removed,
}
