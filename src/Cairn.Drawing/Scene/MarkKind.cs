namespace Cairn.Drawing;

/// <summary>The primitives a scene is made of.</summary>
internal enum MarkKind : byte
{
    OpenGroup,
    CloseGroup,
    Line,
    Path,
    Rectangle,
    Circle,
    Diamond,
    Square,
    Triangle,
    Text,
}
