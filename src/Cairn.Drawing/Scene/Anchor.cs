namespace Cairn.Drawing;

/// <summary>Which part of a text stands at its position.</summary>
internal enum Anchor : byte
{
    Start,
    Middle,
    End,
}
