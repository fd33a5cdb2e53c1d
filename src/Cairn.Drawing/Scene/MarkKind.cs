namespace Cairn.Drawing;

/// <summary>The primitives a scene is made of.</summary>
internal enum MarkKind : byte
{
    OpenGroup,
    CloseGroup,
    Line,
    Path,
    Curve,
    Rectangle,
    Circle,
    Diamond,
    Square,
    Triangle,
    Text,
}
